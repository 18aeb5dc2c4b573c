package com.jymob.application.oauth.consent;

import com.jymob.application.oauth.LastUses;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.user.User;
import java.util.List;

/** Shows a person which apps they have authorized, the latest first. */
public final class ViewAuthorizations {
  /** An authorization, and whose app it is for: an app bears its owner's name. */
  public record AuthorizedApp(Authorization authorization, User owner) {
    public boolean isOwn() {
      return authorization.user().equals(owner.id());
    }
  }

  private final Transactions transactions;
  private final LastUses lastUses;

  public ViewAuthorizations(Transactions transactions, LastUses lastUses) {
    this.transactions = transactions;
    this.lastUses = lastUses;
  }

  public List<AuthorizedApp> run(UserId user) {
    return transactions.read(
        stores ->
            stores.authorizations().findAll(user).stream()
                .map(lastUses::of)
                .map(
                    authorization -> new AuthorizedApp(authorization, owner(stores, authorization)))
                .toList());
  }

  private static User owner(Stores stores, Authorization authorization) {
    Client client = stores.clients().find(authorization.client()).orElseThrow();
    return stores.users().find(client.owner()).orElseThrow();
  }
}
