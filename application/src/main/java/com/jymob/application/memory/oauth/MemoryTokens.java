package com.jymob.application.memory.oauth;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.oauth.Tokens;
import com.jymob.domain.SecretHash;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.TokenFamily;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

public final class MemoryTokens implements Tokens {
  private final Table<SecretHash, AccessToken> tokens;
  private final MemoryAuthorizations authorizations;

  public MemoryTokens(Journal journal, MemoryAuthorizations authorizations) {
    this.tokens = new Table<>(journal);
    this.authorizations = authorizations;
    authorizations.narrowAlso(tokens, AccessToken::authorization, AccessToken::without);
  }

  @Override
  public boolean add(AccessToken token) {
    if (!authorizations.allows(token.authorization(), token.scopes())) {
      return false;
    }
    tokens.add(token.secret(), token);
    return true;
  }

  @Override
  public Optional<AccessToken> addOwn(
      SecretHash secret, Client client, Set<Scope> scopes, Instant now) {
    Optional<AccessToken> token =
        authorizations
            .find(client.owner(), client.id())
            .filter(own -> own.scopes().containsAll(scopes))
            .map(
                own ->
                    AccessToken.issue(secret, own, scopes.isEmpty() ? own.scopes() : scopes, now));
    token.ifPresent(this::add);
    return token;
  }

  @Override
  public void remove(SecretHash secret) {
    tokens.remove(secret);
  }

  @Override
  public Optional<AccessToken> find(SecretHash secret) {
    return tokens.find(secret).filter(token -> authorizations.contains(token.authorization()));
  }

  @Override
  public Optional<AccessToken> findLastSealed(AuthorizationId authorization) {
    return all()
        .filter(token -> token.authorization().equals(authorization) && token.sealed() != null)
        .max(Comparator.comparing(AccessToken::issuedAt));
  }

  @Override
  public int removeExpired(Instant now, int most) {
    return tokens.remove(token -> token.expiredAt(now), most);
  }

  Stream<AccessToken> all() {
    return tokens.all().filter(token -> authorizations.contains(token.authorization()));
  }

  boolean removeFamily(TokenFamily family) {
    List<AccessToken> removed =
        tokens.all().filter(token -> family.equals(token.family())).toList();
    removed.forEach(token -> tokens.remove(token.secret()));
    return !removed.isEmpty();
  }
}
