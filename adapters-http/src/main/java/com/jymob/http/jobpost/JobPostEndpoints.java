package com.jymob.http.jobpost;

import com.jymob.application.jobpost.CreateJobPost;
import com.jymob.application.jobpost.DeleteJobPost;
import com.jymob.application.jobpost.UpdateJobPost;
import com.jymob.application.jobpost.ViewJobPost;
import com.jymob.application.jobpost.ViewJobPosts;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.page.Page;
import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.Word;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.list.Lists;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.route.ApiCall;
import com.jymob.http.route.Sites;
import java.time.Instant;
import java.time.InstantSource;

/** {@code /job_posts}. */
public final class JobPostEndpoints {
  private static final String RESOURCE = "job_post";
  private static final String PATH = "/job_posts";

  private final CreateJobPost createJobPost;
  private final ViewJobPost viewJobPost;
  private final ViewJobPosts viewJobPosts;
  private final UpdateJobPost updateJobPost;
  private final DeleteJobPost deleteJobPost;
  private final Lists lists;
  private final Sites sites;
  private final InstantSource clock;

  public JobPostEndpoints(
      CreateJobPost createJobPost,
      ViewJobPost viewJobPost,
      ViewJobPosts viewJobPosts,
      UpdateJobPost updateJobPost,
      DeleteJobPost deleteJobPost,
      Lists lists,
      Sites sites,
      InstantSource clock) {
    this.createJobPost = createJobPost;
    this.viewJobPost = viewJobPost;
    this.viewJobPosts = viewJobPosts;
    this.updateJobPost = updateJobPost;
    this.deleteJobPost = deleteJobPost;
    this.lists = lists;
    this.sites = sites;
    this.clock = clock;
  }

  public Response create(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    JobPostContent content = JobPostFields.read(call.fields(RESOURCE), null);
    return switch (createJobPost.run(token.user(), content)) {
      case CreateJobPost.Created(JobPost post) ->
          record(call, 201, post, token)
              .with("Location", sites.api(PATH + "/" + post.id().value()));
      case CreateJobPost.UnknownProblem() -> throw InvalidFields.notFound(JobPostFields.PROBLEMS);
    };
  }

  public Response list(ApiCall call, AccessToken token) {
    JobPostQuery query = JobPostQuery.read(call.query(), token.user());
    Instant now = clock.instant();
    Page<JobPostDocument> page =
        viewJobPosts
            .run(query.search(), query.slice())
            .map(post -> JobPostDocument.of(post, token.user(), now));
    return lists.answer(call, PATH, query.search(), JobPostDocument.class, page);
  }

  public Response show(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    return viewJobPost
        .run(token.user(), new JobPostId(call.id()))
        .map(post -> record(call, 200, post, token))
        .orElseThrow(JobPostEndpoints::notFound);
  }

  public Response update(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    Fields fields = call.fields(RESOURCE);
    UpdateJobPost.Outcome outcome =
        updateJobPost.run(
            new UpdateJobPost.Command(
                token.user(),
                new JobPostId(call.id()),
                current -> {
                  call.requireMatch(document(current, token));
                  return JobPostFields.read(fields, current.content());
                }));
    return switch (outcome) {
      case UpdateJobPost.Updated updated -> record(call, 200, updated.post(), token);
      case UpdateJobPost.NotFound() -> throw notFound();
      case UpdateJobPost.NotPoster() -> throw notPoster();
      case UpdateJobPost.UnknownProblem() -> throw InvalidFields.notFound(JobPostFields.PROBLEMS);
      case UpdateJobPost.WrongStatus wrong ->
          throw new Refused(
              409,
              "wrong_status",
              "A job post that is %s cannot become %s."
                  .formatted(Word.of(wrong.from()), Word.of(wrong.to())));
    };
  }

  public Response delete(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    DeleteJobPost.Outcome outcome =
        deleteJobPost.run(
            new DeleteJobPost.Command(
                token.user(),
                new JobPostId(call.id()),
                current -> call.requireMatch(document(current, token))));
    return switch (outcome) {
      case DeleteJobPost.Deleted() -> Response.of(204);
      case DeleteJobPost.NotFound() -> throw notFound();
      case DeleteJobPost.NotPoster() -> throw notPoster();
      case DeleteJobPost.HasApplications() ->
          throw new Refused(
              409,
              "has_applications",
              "Somebody has applied to this job post. Close it instead of deleting it.");
    };
  }

  private Response record(ApiCall call, int status, JobPost post, AccessToken token) {
    return DocumentWriter.one(call.format(), status, document(post, token));
  }

  private JobPostDocument document(JobPost post, AccessToken token) {
    return JobPostDocument.of(post, token.user(), clock.instant());
  }

  private static Refused notFound() {
    return new Refused(404, "not_found", "There is no such job post, or it is not yours to see.");
  }

  private static Refused notPoster() {
    return new Refused(403, "not_poster", "Only its poster may change a job post.");
  }
}
