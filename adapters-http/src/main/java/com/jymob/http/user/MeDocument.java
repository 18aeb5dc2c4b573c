package com.jymob.http.user;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.User;
import java.time.Instant;
import java.util.List;

/** A person as that person sees themself. */
@JsonRootName("user")
record MeDocument(long id, String name, String email, List<Role> roles, Instant createdAt) {
  static MeDocument of(User user) {
    return new MeDocument(
        user.id().value(),
        user.name().value(),
        user.email().value(),
        List.copyOf(user.roles().all()),
        user.createdAt());
  }
}
