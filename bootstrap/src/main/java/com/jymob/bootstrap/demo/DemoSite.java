package com.jymob.bootstrap.demo;

import com.jymob.application.oauth.CreateOwnClient;
import com.jymob.application.oauth.ViewClient;
import com.jymob.application.port.Passwords;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.User;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fills an empty site with the {@link DemoContent}, all of it or nothing. */
public final class DemoSite {
  private final DemoContent content = DemoContent.read();
  private final Transactions transactions;
  private final Passwords passwords;
  private final CreateOwnClient createOwnClient;
  private final ViewClient viewClient;
  private final InstantSource clock;

  public DemoSite(
      Transactions transactions,
      Passwords passwords,
      CreateOwnClient createOwnClient,
      ViewClient viewClient,
      InstantSource clock) {
    this.transactions = transactions;
    this.passwords = passwords;
    this.createOwnClient = createOwnClient;
    this.viewClient = viewClient;
    this.clock = clock;
  }

  /**
   * Fills the site unless somebody is there already.
   *
   * @param password of everybody
   * @return whether the site was empty
   */
  public boolean fill(Password password) {
    PasswordHash hash = passwords.hash(password);
    return transactions.write(
        stores -> {
          boolean isEmpty = stores.users().isEmpty();
          if (isEmpty) {
            addJobPosts(stores, addPeople(stores, hash));
          }
          return isEmpty;
        });
  }

  /** The address of somebody to sign in as. */
  public EmailAddress somebody() {
    return new EmailAddress(content.people().getFirst().email());
  }

  /** A live token of {@link #somebody}; empty on a site that was not filled by this class. */
  public Optional<Secret> token() {
    return transactions
        .read(stores -> stores.users().findByEmail(somebody()))
        .flatMap(user -> viewClient.run(user.id()))
        .map(ViewClient.OwnClient::accessToken);
  }

  private Map<String, UserId> addPeople(Stores stores, PasswordHash password) {
    Map<String, UserId> ids = new HashMap<>();
    for (DemoPerson person : content.people()) {
      UserId id = stores.users().nextId();
      stores.users().add(user(id, person, password));
      createOwnClient.in(stores, id);
      ids.put(person.email(), id);
    }
    return ids;
  }

  private User user(UserId id, DemoPerson person, PasswordHash password) {
    return User.register(
        id,
        new EmailAddress(person.email()),
        new PersonName(person.name()),
        Roles.chosen(person.roles()),
        password,
        clock.instant());
  }

  private void addJobPosts(Stores stores, Map<String, UserId> people) {
    Instant now = clock.instant();
    for (DemoJobPost post : content.jobPosts()) {
      UserId poster = people.get(post.poster());
      if (poster == null) {
        throw new IllegalStateException("nobody in the demo has the address " + post.poster());
      }
      stores.jobPosts().add(post.postedBy(poster, stores.jobPosts().nextId(), now));
    }
  }
}
