package com.jymob.domain.user;

import static com.jymob.domain.Refusals.assertRefused;
import static com.jymob.domain.user.Role.JOB_PROVIDER;
import static com.jymob.domain.user.Role.JOB_SEEKER;
import static com.jymob.domain.user.Role.PROBLEM_DATABASE_EDITOR;
import static com.jymob.domain.user.Role.TECHNICAL_RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {
  @Test
  void there_is_at_least_one() {
    assertRefused("required", () -> new Roles(Set.of()));
    assertRefused("required", () -> Roles.chosen(List.of()));
  }

  @Test
  void a_role_named_twice_is_had_once() {
    assertThat(Roles.chosen(List.of(JOB_SEEKER, JOB_SEEKER)).all()).containsExactly(JOB_SEEKER);
  }

  @Test
  void roles_stand_in_one_order() {
    assertThat(Roles.chosen(List.of(TECHNICAL_RECRUITER, JOB_SEEKER, JOB_PROVIDER)).all())
        .containsExactly(JOB_SEEKER, JOB_PROVIDER, TECHNICAL_RECRUITER);
  }

  @Test
  void nobody_chooses_what_is_awarded() {
    assertRefused("not_chosen", () -> Roles.chosen(List.of(JOB_SEEKER, PROBLEM_DATABASE_EDITOR)));
  }

  @Test
  void choosing_again_leaves_what_was_awarded() {
    Roles before = new Roles(Set.of(JOB_SEEKER, PROBLEM_DATABASE_EDITOR));
    assertThat(before.replacedBy(Roles.chosen(List.of(JOB_PROVIDER))).all())
        .containsExactly(JOB_PROVIDER, PROBLEM_DATABASE_EDITOR);
  }
}
