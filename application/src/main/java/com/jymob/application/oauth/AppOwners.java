package com.jymob.application.oauth;

import com.jymob.application.port.Stores;
import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.domain.user.User;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whose apps they are: an app bears its owner's name. */
public final class AppOwners {
  private AppOwners() {}

  /** The owner of each of these apps; one that is not in the map is gone. */
  public static Map<ClientId, User> find(Stores stores, Set<ClientId> clients) {
    Map<ClientId, UserId> ids = stores.clients().findOwners(clients);
    Map<UserId, User> people =
        stores.users().findAll(Set.copyOf(ids.values())).stream()
            .collect(Collectors.toMap(User::id, Function.identity()));
    Map<ClientId, User> owners = new HashMap<>();
    ids.forEach((client, owner) -> owners.computeIfAbsent(client, id -> people.get(owner)));
    return owners;
  }
}
