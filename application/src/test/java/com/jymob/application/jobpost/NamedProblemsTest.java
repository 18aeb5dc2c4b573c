package com.jymob.application.jobpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.application.problem.DeleteProblem;
import com.jymob.application.problem.UpdateProblem;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.ProblemUuids;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which problems a poster may put into a job post, and how they leave it. */
class NamedProblemsTest {
  private static final ProblemUuid UNKNOWN = new ProblemUuid(999);

  private final TestSite site = new TestSite();
  private final UserId poster = site.registered("poster@example.com").user().id();
  private final UserId stranger = site.registered("stranger@example.com").user().id();
  private final ProblemUuid own = create(new ProblemBuilder(poster), poster).uuid();
  private final Problem shared = create(new ProblemBuilder(stranger).shared(), stranger);
  private final ProblemUuid hidden = create(new ProblemBuilder(stranger), stranger).uuid();

  @Test
  void a_post_names_problems_of_its_poster_and_shared_ones() {
    JobPostContent content = naming(shared.uuid(), own);
    JobPost post = site.post(poster, content);
    assertThat(site.viewJobPost.run(poster, post.id())).contains(post);
    assertThat(post.content()).isEqualTo(content);
  }

  @Test
  void a_private_problem_of_a_stranger_is_as_one_that_is_not_there() {
    JobPost post = site.post(poster, naming(own));
    for (ProblemUuid unusable : List.of(hidden, UNKNOWN)) {
      assertThat(site.createJobPost.run(poster, naming(own, unusable)))
          .isEqualTo(new CreateJobPost.UnknownProblem());
      assertThat(update(post, naming(own, unusable))).isEqualTo(new UpdateJobPost.UnknownProblem());
    }
    assertThat(site.viewJobPost.run(poster, post.id())).contains(post);
  }

  @Test
  void a_problem_leaves_the_posts_of_others_when_it_is_no_longer_shared() {
    JobPost others = site.post(poster, naming(shared.uuid(), own));
    JobPost its = site.post(stranger, naming(shared.uuid()));

    site.updateProblem.run(
        new UpdateProblem.Command(
            stranger, shared.uuid(), problem -> new ProblemBuilder(stranger).content()));

    assertThat(problems(others)).containsExactly(own);
    assertThat(problems(its)).containsExactly(shared.uuid());
    assertThat(update(others, naming(own))).isInstanceOf(UpdateJobPost.Updated.class);
  }

  @Test
  void a_deleted_problem_leaves_every_post() {
    JobPost others = site.post(poster, naming(shared.uuid(), own));
    JobPost its = site.post(stranger, naming(shared.uuid()));

    site.deleteProblem.run(new DeleteProblem.Command(stranger, shared.uuid(), problem -> {}));

    assertThat(problems(others)).containsExactly(own);
    assertThat(problems(its)).isEmpty();
  }

  private Problem create(ProblemBuilder problem, UserId creator) {
    return site.createProblem.run(creator, problem.content());
  }

  private JobPostContent naming(ProblemUuid... uuids) {
    return new JobPostBuilder(poster).problems(uuids).content();
  }

  private UpdateJobPost.Outcome update(JobPost post, JobPostContent next) {
    return site.updateJobPost.run(new UpdateJobPost.Command(poster, post.id(), content -> next));
  }

  private List<ProblemUuid> problems(JobPost post) {
    return site.viewJobPost
        .run(post.poster(), post.id())
        .map(found -> found.content().problems())
        .map(ProblemUuids::all)
        .orElseThrow();
  }
}
