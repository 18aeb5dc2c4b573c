package com.jymob.domain.user;

import com.jymob.domain.InvalidValue;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The roles of one person.
 *
 * @param all at least one, in the order of {@link Role}; unmodifiable
 */
public record Roles(Set<Role> all) {
  /**
   * Copies the roles.
   *
   * @throws InvalidValue {@code required} when there is none
   */
  public Roles {
    if (all.isEmpty()) {
      throw new InvalidValue("required", "must name at least one role");
    }
    all = Collections.unmodifiableSet(EnumSet.copyOf(all));
  }

  /**
   * The roles that a person chooses.
   *
   * @throws InvalidValue {@code required} when there is none, {@code not_chosen} when one of them
   *     is awarded
   */
  public static Roles chosen(Collection<Role> roles) {
    if (!roles.stream().allMatch(Role::isChosen)) {
      throw new InvalidValue("not_chosen", "must not name a role that is awarded");
    }
    return new Roles(Set.copyOf(roles));
  }

  Roles with(Role awarded) {
    EnumSet<Role> next = EnumSet.copyOf(all);
    next.add(awarded);
    return new Roles(next);
  }

  /** The newly chosen ones, and what was awarded to the person before. */
  Roles replacedBy(Roles chosen) {
    EnumSet<Role> next = EnumSet.copyOf(chosen.all);
    all.stream().filter(role -> !role.isChosen()).forEach(next::add);
    return new Roles(next);
  }
}
