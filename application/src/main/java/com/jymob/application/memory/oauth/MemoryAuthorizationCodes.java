package com.jymob.application.memory.oauth;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.oauth.AuthorizationCodes;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AuthorizationCode;
import java.time.Instant;
import java.util.Optional;

public final class MemoryAuthorizationCodes implements AuthorizationCodes {
  private final Table<SecretHash, AuthorizationCode> codes;
  private final MemoryAuthorizations authorizations;

  public MemoryAuthorizationCodes(Journal journal, MemoryAuthorizations authorizations) {
    this.codes = new Table<>(journal);
    this.authorizations = authorizations;
    authorizations.narrowAlso(codes, AuthorizationCode::authorization, AuthorizationCode::without);
  }

  @Override
  public boolean add(AuthorizationCode code) {
    if (!authorizations.allows(code.authorization(), code.scopes())) {
      return false;
    }
    codes.add(code.secret(), code);
    return true;
  }

  @Override
  public Optional<AuthorizationCode> findHolding(SecretHash secret) {
    return codes.find(secret).filter(code -> authorizations.contains(code.authorization()));
  }

  @Override
  public boolean claim(SecretHash secret, Instant now) {
    Optional<AuthorizationCode> unredeemed =
        findHolding(secret).filter(code -> code.redeemedAt() == null);
    unredeemed.ifPresent(code -> codes.replace(secret, code.redeemed(now)));
    return unredeemed.isPresent();
  }

  @Override
  public void removeUnredeemed(UserId user) {
    codes
        .all()
        .filter(code -> code.user().equals(user) && code.redeemedAt() == null)
        .forEach(code -> codes.remove(code.secret()));
  }

  @Override
  public int removeExpired(Instant now, int most) {
    return codes.remove(code -> code.mayBeForgottenAt(now), most);
  }
}
