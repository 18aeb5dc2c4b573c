package com.jymob.application.memory.oauth;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.oauth.RefreshTokens;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.RetiredRefresh;
import com.jymob.domain.oauth.TokenFamily;
import com.jymob.domain.oauth.TokenPair;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

public final class MemoryRefreshTokens implements RefreshTokens {
  private final Table<SecretHash, RefreshToken> tokens;
  private final MemoryAuthorizations authorizations;
  private final MemoryTokens accessTokens;

  public MemoryRefreshTokens(
      Journal journal, MemoryAuthorizations authorizations, MemoryTokens accessTokens) {
    this.tokens = new Table<>(journal);
    this.authorizations = authorizations;
    this.accessTokens = accessTokens;
    authorizations.narrowAlso(tokens, RefreshToken::authorization, RefreshToken::without);
  }

  @Override
  public void add(TokenPair pair) {
    accessTokens.add(pair.access());
    tokens.add(pair.refresh().secret(), pair.refresh());
  }

  @Override
  public Optional<RefreshToken> find(SecretHash secret) {
    return tokens.find(secret).filter(token -> authorizations.contains(token.authorization()));
  }

  @Override
  public Map<AuthorizationId, Long> countLive(UserId user, Instant now) {
    Stream<AuthorizationId> access =
        accessTokens
            .all()
            .filter(token -> token.user().equals(user) && !token.expiredAt(now))
            .map(AccessToken::authorization);
    Stream<AuthorizationId> refreshing =
        tokens
            .all()
            .filter(token -> token.user().equals(user) && !token.expiredAt(now))
            .filter(token -> token.retired() == null)
            .map(RefreshToken::authorization);
    return Stream.concat(access, refreshing)
        .filter(authorizations::contains)
        .collect(groupingBy(Function.identity(), counting()));
  }

  @Override
  public Optional<RefreshToken> findHolding(SecretHash secret) {
    return find(secret);
  }

  @Override
  public boolean claim(SecretHash secret, Instant now, SealedSecret answer) {
    Optional<RefreshToken> current = find(secret).filter(token -> token.retired() == null);
    current.ifPresent(token -> tokens.replace(secret, token.retire(now, answer)));
    return current.isPresent();
  }

  @Override
  public boolean removeFamily(AuthorizationId authorization, TokenFamily family) {
    boolean hadAccess = accessTokens.removeFamily(family);
    boolean hadRefresh = removeIf(token -> token.family().equals(family));
    return hadAccess || hadRefresh;
  }

  @Override
  public void removeAll(UserId user) {
    removeIf(token -> token.user().equals(user));
  }

  @Override
  public int removeExpired(Instant now, int most) {
    return tokens.remove(token -> token.expiredAt(now), most);
  }

  @Override
  public int removeAnswers(Instant now, int most) {
    List<RefreshToken> late =
        tokens.all().filter(token -> hasLateAnswer(token, now)).limit(most).toList();
    late.forEach(token -> tokens.replace(token.secret(), token.withoutAnswer()));
    return late.size();
  }

  private static boolean hasLateAnswer(RefreshToken token, Instant now) {
    RetiredRefresh retired = token.retired();
    return retired != null && retired.answer() != null && !retired.mayBeRetriedAt(now);
  }

  private boolean removeIf(Predicate<RefreshToken> condition) {
    List<RefreshToken> removed = tokens.all().filter(condition).toList();
    removed.forEach(token -> tokens.remove(token.secret()));
    return !removed.isEmpty();
  }
}
