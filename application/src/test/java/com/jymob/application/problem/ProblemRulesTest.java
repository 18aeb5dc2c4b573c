package com.jymob.application.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.application.port.contract.tool.ProblemSearchBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may do what with a problem. */
class ProblemRulesTest {
  private static final ProblemUuid UNKNOWN = new ProblemUuid(999);

  private final TestSite site = new TestSite();
  private final UserId creator = site.registered("creator@example.com").user().id();
  private final UserId stranger = site.registered("stranger@example.com").user().id();
  private final Problem hidden = create(new ProblemBuilder(creator));
  private final Problem shared = create(new ProblemBuilder(creator).shared());

  @Test
  void a_creator_sees_changes_and_deletes_their_problem() {
    for (Problem problem : List.of(hidden, shared)) {
      ProblemContent next = new ProblemBuilder(creator).statement("Who?").content();
      site.clock.advance(Duration.ofDays(1));

      assertThat(site.viewProblem.run(creator, problem.uuid())).contains(problem);
      Problem edited = problem.edited(next, site.clock.instant());
      assertThat(update(creator, problem.uuid(), next))
          .isEqualTo(new UpdateProblem.Updated(edited));
      assertThat(site.viewProblem.run(creator, problem.uuid())).contains(edited);
      assertThat(delete(creator, problem.uuid())).isEqualTo(new DeleteProblem.Deleted());
      assertThat(site.viewProblem.run(creator, problem.uuid())).isEmpty();
    }
  }

  @Test
  void a_stranger_sees_a_shared_problem_and_may_not_change_it() {
    assertThat(site.viewProblem.run(stranger, shared.uuid())).contains(shared);
    assertThat(update(stranger, shared.uuid(), hidden.content()))
        .isEqualTo(new UpdateProblem.NotCreator());
    assertThat(delete(stranger, shared.uuid())).isEqualTo(new DeleteProblem.NotCreator());
    assertThat(site.viewProblem.run(creator, shared.uuid())).contains(shared);
  }

  @Test
  void a_private_problem_is_to_a_stranger_as_if_it_were_not_there() {
    for (ProblemUuid uuid : List.of(hidden.uuid(), UNKNOWN)) {
      assertThat(site.viewProblem.run(stranger, uuid)).isEmpty();
      assertThat(update(stranger, uuid, shared.content())).isEqualTo(new UpdateProblem.NotFound());
      assertThat(delete(stranger, uuid)).isEqualTo(new DeleteProblem.NotFound());
    }
    assertThat(site.viewProblem.run(creator, hidden.uuid())).contains(hidden);
  }

  @Test
  void a_stranger_lists_the_shared_problems_and_a_creator_all_of_theirs() {
    assertThat(listed(new ProblemSearchBuilder(stranger))).containsExactly(shared);
    assertThat(listed(new ProblemSearchBuilder(stranger).mine())).isEmpty();
    assertThat(listed(new ProblemSearchBuilder(creator).mine())).containsExactly(shared, hidden);
  }

  @Test
  void a_change_or_a_check_that_throws_leaves_the_problem_as_it_was() {
    IllegalStateException refused = new IllegalStateException("refused");
    assertThatThrownBy(
            () ->
                site.updateProblem.run(
                    new UpdateProblem.Command(
                        creator,
                        shared.uuid(),
                        problem -> {
                          throw refused;
                        })))
        .isSameAs(refused);
    assertThatThrownBy(
            () ->
                site.deleteProblem.run(
                    new DeleteProblem.Command(
                        creator,
                        shared.uuid(),
                        problem -> {
                          throw refused;
                        })))
        .isSameAs(refused);
    assertThat(site.viewProblem.run(creator, shared.uuid())).contains(shared);
  }

  @Test
  void the_first_problem_makes_its_creator_an_editor_of_the_database() {
    assertThat(roles(creator)).contains(Role.JOB_PROVIDER, Role.PROBLEM_DATABASE_EDITOR);
    assertThat(roles(stranger)).doesNotContain(Role.PROBLEM_DATABASE_EDITOR);
  }

  @Test
  void the_second_problem_changes_nothing_about_its_creator() {
    User before = site.viewUser.run(creator).orElseThrow();
    site.clock.advance(Duration.ofDays(1));
    Instant created = create(new ProblemBuilder(creator)).createdAt();
    assertThat(created).isAfter(before.updatedAt());
    assertThat(site.viewUser.run(creator)).contains(before);
  }

  private Problem create(ProblemBuilder problem) {
    return site.createProblem.run(creator, problem.content());
  }

  private UpdateProblem.Outcome update(UserId by, ProblemUuid uuid, ProblemContent next) {
    return site.updateProblem.run(new UpdateProblem.Command(by, uuid, problem -> next));
  }

  private DeleteProblem.Outcome delete(UserId by, ProblemUuid uuid) {
    return site.deleteProblem.run(new DeleteProblem.Command(by, uuid, problem -> {}));
  }

  private List<Problem> listed(ProblemSearchBuilder search) {
    return site.viewProblems.run(search.build(), new Slice(null, 100)).items();
  }

  private Iterable<Role> roles(UserId id) {
    return site.viewUser.run(id).orElseThrow().roles().all();
  }
}
