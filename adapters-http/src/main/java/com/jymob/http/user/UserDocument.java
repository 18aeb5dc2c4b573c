package com.jymob.http.user;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.User;
import java.util.List;

/** A person as everybody sees them. */
@JsonRootName("user")
record UserDocument(long id, String name, List<Role> roles) {
  static UserDocument of(User user) {
    return new UserDocument(
        user.id().value(), user.name().value(), List.copyOf(user.roles().all()));
  }
}
