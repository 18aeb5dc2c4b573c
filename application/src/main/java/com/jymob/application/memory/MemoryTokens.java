package com.jymob.application.memory;

import com.jymob.application.port.Tokens;
import com.jymob.domain.SecretHash;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.AuthorizationId;
import java.util.Comparator;
import java.util.Optional;

final class MemoryTokens implements Tokens {
  private final Table<SecretHash, AccessToken> tokens;

  MemoryTokens(Journal journal) {
    tokens = new Table<>(journal);
  }

  @Override
  public void add(AccessToken token) {
    tokens.add(token.secret(), token);
  }

  @Override
  public void remove(SecretHash secret) {
    tokens.remove(secret);
  }

  @Override
  public Optional<AccessToken> find(SecretHash secret) {
    return tokens.find(secret);
  }

  @Override
  public Optional<AccessToken> findLastSealed(AuthorizationId authorization) {
    return tokens
        .all()
        .filter(token -> token.authorization().equals(authorization) && token.sealed() != null)
        .max(Comparator.comparing(AccessToken::issuedAt));
  }
}
