package com.jymob.application.account;

import com.jymob.application.oauth.AppOwners;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.User;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a person what happened to their account, newest first. */
public final class ViewSecurityEvents {
  /** How many failed sign-ins at most, and how many other events. */
  public static final int SHOWN = 100;

  /**
   * An event, and whose app it is about: an app bears its owner's name.
   *
   * @param appOwner null when it is about no app, or about one that is gone
   */
  public record ShownEvent(SecurityEvent event, @Nullable User appOwner) {
    public boolean isAboutOwnApp() {
      return appOwner != null && appOwner.id().equals(event.user());
    }
  }

  private final Transactions transactions;

  public ViewSecurityEvents(Transactions transactions) {
    this.transactions = transactions;
  }

  public List<ShownEvent> run(UserId user) {
    return transactions.read(stores -> view(stores, user));
  }

  private static List<ShownEvent> view(Stores stores, UserId user) {
    List<SecurityEvent> events = stores.securityEvents().findLatest(user, SHOWN);
    Map<ClientId, User> owners = findOwners(stores, events);
    return events.stream().map(event -> new ShownEvent(event, owners.get(event.client()))).toList();
  }

  private static Map<ClientId, User> findOwners(Stores stores, List<SecurityEvent> events) {
    return AppOwners.find(
        stores,
        events.stream()
            .map(SecurityEvent::client)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }
}
