package com.jymob.application.port.contract.jobpost;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.ProblemUuids;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which problems a job post has: those it names, while its poster may use them. */
public abstract class JobPostProblemsContract extends JobPostLists {
  @Test
  void problems_are_kept_in_the_posters_order() {
    ProblemUuid own = add(new ProblemBuilder(poster)).uuid();
    ProblemUuid shared = add(new ProblemBuilder(viewer).shared()).uuid();
    ProblemUuid another = add(new ProblemBuilder(poster)).uuid();
    assertProblems(add(open().problems(another, own, shared)), another, own, shared);
    assertProblems(add(open().problems(shared, own)), shared, own);
  }

  @Test
  void an_update_replaces_the_problems() {
    ProblemUuid first = add(new ProblemBuilder(poster)).uuid();
    ProblemUuid second = add(new ProblemBuilder(poster)).uuid();
    JobPost post = add(open().problems(first));
    update(post, open().problems(second, first));
    assertProblems(post, second, first);
    update(post, open());
    assertProblems(post);
  }

  @Test
  void a_deleted_problem_is_gone_from_every_post() {
    Problem deleted = add(new ProblemBuilder(poster).shared());
    ProblemUuid kept = add(new ProblemBuilder(viewer).shared()).uuid();
    JobPost own = add(open().problems(deleted.uuid(), kept));
    JobPost others = add(new JobPostBuilder(viewer).problems(kept, deleted.uuid()));
    write(
        stores -> {
          stores.problems().remove(deleted.uuid());
          return deleted;
        });
    assertProblems(own, kept);
    assertProblems(others, kept);
  }

  @Test
  void a_problem_that_is_no_longer_shared_is_gone_from_the_posts_of_others() {
    Problem problem = add(new ProblemBuilder(poster).shared());
    JobPost own = add(open().problems(problem.uuid()));
    JobPost others = add(new JobPostBuilder(viewer).problems(problem.uuid()));
    assertProblems(others, problem.uuid());
    hide(problem);
    assertProblems(own, problem.uuid());
    assertProblems(others);
  }

  @Test
  void a_problem_that_is_shared_again_is_back_in_the_posts_that_were_not_changed_meanwhile() {
    Problem problem = add(new ProblemBuilder(poster).shared());
    JobPost unchanged = add(new JobPostBuilder(viewer).problems(problem.uuid()));
    JobPost changed = add(new JobPostBuilder(viewer).problems(problem.uuid()));
    write(
        stores -> {
          stores.problems().update(problem.edited(new ProblemBuilder(poster).content(), NOW));
          JobPost current = stores.jobPosts().findForUpdate(changed.id()).orElseThrow();
          stores.jobPosts().update(current.edited(current.content(), NOW));
          stores.problems().update(problem);
          return problem;
        });
    assertProblems(unchanged, problem.uuid());
    assertProblems(changed);
  }

  @Test
  void a_post_made_while_a_problem_is_hidden_does_not_have_it() throws Exception {
    Problem problem = add(new ProblemBuilder(poster).shared());
    List<JobPost> posts =
        Callers.atOnce(
            caller -> {
              if (caller == 0) {
                hide(problem);
              }
              return add(new JobPostBuilder(viewer).problems(problem.uuid()));
            });
    assertThat(posts).allSatisfy(this::assertProblems);
  }

  private void assertProblems(JobPost post, ProblemUuid... expected) {
    ProblemUuids problems = new ProblemUuids(List.of(expected));
    JobPost found = read(stores -> stores.jobPosts().find(post.id())).orElseThrow();
    JobPost held = write(stores -> stores.jobPosts().findForUpdate(post.id())).orElseThrow();
    assertThat(found.content().problems()).isEqualTo(problems);
    assertThat(held).isEqualTo(found);
    assertThat(found(all())).contains(found);
    assertThat(found(words("gardener"))).contains(found);
  }

  private Problem add(ProblemBuilder problem) {
    return write(problem::addTo);
  }

  private void update(JobPost post, JobPostBuilder next) {
    write(
        stores -> {
          stores.jobPosts().update(post.edited(next.content(), NOW));
          return post;
        });
  }

  private void hide(Problem problem) {
    write(
        stores -> {
          stores.problems().update(problem.edited(new ProblemBuilder(poster).content(), NOW));
          return problem;
        });
  }
}
