package com.jymob.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.UserId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:30:00.123Z");
  private static final Instant LATER = NOW.plusSeconds(1);
  private static final User USER =
      User.register(
          new UserId(1),
          new EmailAddress("ada@example.org"),
          new PersonName("Ada"),
          new Roles(Set.of(Role.JOB_SEEKER, Role.PROBLEM_DATABASE_EDITOR)),
          new PasswordHash("$argon2id$hash"),
          NOW);

  @Test
  void a_person_describes_themself_anew() {
    assertThat(USER.describedAs(new PersonName("Eve"), new Roles(Set.of(Role.JOB_PROVIDER)), LATER))
        .isEqualTo(
            new User(
                USER.id(),
                USER.email(),
                new PersonName("Eve"),
                new Roles(Set.of(Role.JOB_PROVIDER, Role.PROBLEM_DATABASE_EDITOR)),
                USER.password(),
                NOW,
                LATER));
  }

  @Test
  void a_person_is_awarded_a_role_beside_the_others() {
    Roles roles = new Roles(Set.of(Role.JOB_SEEKER));
    User seeker = new User(USER.id(), USER.email(), USER.name(), roles, USER.password(), NOW, NOW);
    assertThat(seeker.awarded(Role.PROBLEM_DATABASE_EDITOR, LATER))
        .isEqualTo(USER.describedAs(USER.name(), roles, LATER));
  }

  @Test
  void a_new_password_changes_nothing_else() {
    PasswordHash hash = new PasswordHash("another");
    assertThat(USER.withPassword(hash, LATER))
        .isEqualTo(new User(USER.id(), USER.email(), USER.name(), USER.roles(), hash, NOW, LATER));
  }

  @Test
  void a_person_does_not_print_their_password() {
    assertThat(USER.toString()).doesNotContain("argon2id");
  }
}
