package com.jymob.application.port.contract.tool;

import com.jymob.application.port.Stores;
import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.idempotency.Answer;
import com.jymob.domain.idempotency.KeptAnswer;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationCode;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.ClientSecret;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.TokenPair;
import com.jymob.domain.resume.DocumentType;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeName;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.User;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Values to keep; what must be unique is different at each call, and the same in each run. */
public final class Samples {
  public static final Instant NOW = Instant.parse("2026-03-01T09:30:00.123Z");

  /** What is easily damaged on the way into a store and back. */
  public static final String TRICKY = "Zoë 🦊 <b>]]>&amp; \"'` \\ \\n %s _ $1 ?{} e\u0301 \u200f";

  private final AtomicInteger last = new AtomicInteger();

  public SecretHash secret() {
    return new Secret("secret " + last.incrementAndGet()).hash();
  }

  public SealedSecret sealed() {
    return new SealedSecret(
        ("sealed\0 " + last.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
  }

  /** An answer under a new key. */
  public KeptAnswer keptAnswer(UserId user, Instant expiresAt) {
    Answer answer =
        new Answer(
            201, List.of("Location: /" + last.incrementAndGet(), "ETag: \"a,b\""), new byte[] {0});
    return new KeptAnswer(secret(), user, secret(), answer, expiresAt);
  }

  public EmailAddress email() {
    return new EmailAddress("person-" + last.incrementAndGet() + "@example.org");
  }

  public User user(UserId id) {
    return user(id, email());
  }

  public User user(UserId id, EmailAddress email) {
    return User.register(
        id,
        email,
        new PersonName("Ada"),
        new Roles(EnumSet.of(Role.JOB_SEEKER)),
        new PasswordHash("$argon2id$v=19$m=1,t=1,p=1$c2FsdA$aGFzaA"),
        NOW);
  }

  public User addUser(Stores stores) {
    User user = user(stores.users().nextId());
    stores.users().add(user);
    return user;
  }

  /** Adds a resume of somebody. */
  public Resume addResume(Stores stores, UserId owner) {
    ResumeFile file =
        ResumeFile.upload(DocumentType.TEXT, "Gardener.".getBytes(StandardCharsets.UTF_8));
    Resume resume =
        Resume.create(
            stores.resumes().nextId(),
            owner,
            stores.resumes().nextVersionId(),
            new ResumeName("Mine"),
            file.content(),
            NOW);
    stores.resumes().add(resume, file);
    return resume;
  }

  public ClientSecret clientSecret() {
    return new ClientSecret(secret(), sealed(), NOW, null);
  }

  /** Adds an app and who owns it. */
  public Client addClient(Stores stores) {
    UserId owner = addUser(stores).id();
    ClientId id = new ClientId("client-" + last.incrementAndGet());
    Client client = Client.register(id, owner, clientSecret(), NOW);
    stores.clients().add(client);
    return client;
  }

  /** Adds an app, who owns it, and the owner's own authorization. */
  public Authorization addAuthorization(Stores stores) {
    Client client = addClient(stores);
    return addAuthorization(stores, client.owner(), client.id());
  }

  /** A yes of somebody to the app of somebody else. */
  public Authorization addAuthorization(Stores stores, UserId user, ClientId client) {
    return addAuthorization(stores, user, client, Scope.ALL);
  }

  public Authorization addAuthorization(
      Stores stores, UserId user, ClientId client, Set<Scope> scopes) {
    Authorization authorization =
        new Authorization(stores.authorizations().nextId(), user, client, scopes, NOW);
    stores.authorizations().add(authorization);
    return authorization;
  }

  /** A code that nobody has redeemed. */
  public AuthorizationCode code(Authorization authorization) {
    return new AuthorizationCode(
        secret(),
        authorization.id(),
        authorization.user(),
        authorization.client(),
        "https://app.example/back",
        null,
        Set.of(Scope.PROFILE_READ, Scope.JOB_POSTS_READ),
        NOW,
        null);
  }

  /** The first tokens of a family of their own. */
  public TokenPair pair(Authorization authorization) {
    return TokenPair.redeem(code(authorization), secret(), secret(), NOW);
  }

  /** The tokens that follow. */
  public TokenPair nextPair(RefreshToken retired) {
    return TokenPair.refresh(retired, secret(), secret(), Set.of(Scope.PROFILE_READ), NOW);
  }
}
