package com.jymob.application.oauth.consent;

import com.jymob.application.oauth.AppOwners;
import com.jymob.application.oauth.LastUses;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.user.User;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Shows a person which apps they have authorized, the latest first. */
public final class ViewAuthorizations {
  /**
   * An authorization, and whose app it is for: an app bears its owner's name.
   *
   * @param liveTokens how many tokens the app can use now: access tokens, and refresh tokens to get
   *     more of them
   */
  public record AuthorizedApp(Authorization authorization, User owner, long liveTokens) {
    public boolean isOwn() {
      return authorization.user().equals(owner.id());
    }
  }

  private final Transactions transactions;
  private final LastUses lastUses;
  private final InstantSource clock;

  public ViewAuthorizations(Transactions transactions, LastUses lastUses, InstantSource clock) {
    this.transactions = transactions;
    this.lastUses = lastUses;
    this.clock = clock;
  }

  public List<AuthorizedApp> run(UserId user) {
    return transactions.read(stores -> view(stores, user));
  }

  private List<AuthorizedApp> view(Stores stores, UserId user) {
    List<Authorization> authorizations = stores.authorizations().findAll(user);
    Map<ClientId, User> owners =
        AppOwners.find(
            stores, authorizations.stream().map(Authorization::client).collect(Collectors.toSet()));
    Map<AuthorizationId, Long> live = stores.refreshTokens().countLive(user, clock.instant());
    return authorizations.stream()
        .map(
            each ->
                new AuthorizedApp(
                    lastUses.of(each),
                    Objects.requireNonNull(owners.get(each.client())),
                    live.getOrDefault(each.id(), 0L)))
        .toList();
  }
}
