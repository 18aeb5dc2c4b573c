package com.jymob.http.user;

import com.jymob.domain.user.Role;
import com.jymob.domain.user.Roles;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Word;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The field {@code roles} of a form. */
public final class RolesField {
  public static final String NAME = "roles";

  private static final Set<Role> CHOICES =
      Arrays.stream(Role.values())
          .filter(Role::isChosen)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  private static final ValueReader<List<Role>> WORDS =
      ValueReader.listOf("role", ValueReader.word(CHOICES));

  /** Reads the roles that a person chooses. */
  public static final ValueReader<Roles> READER = value -> Roles.chosen(WORDS.read(value));

  private RolesField() {}

  /** The values that stand for those roles. */
  static List<String> values(Roles roles) {
    return roles.all().stream().map(Word::of).toList();
  }
}
