package com.jymob.http.jobapplication;

import com.jymob.application.jobapplication.ApplyForJob;
import com.jymob.application.jobapplication.MoveJobApplication;
import com.jymob.application.jobapplication.ViewApplicationHistory;
import com.jymob.application.jobapplication.ViewJobApplication;
import com.jymob.application.jobapplication.ViewJobApplications;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationChange;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.page.Page;
import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.Word;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.jobpost.HiringQuery;
import com.jymob.http.list.ListedPart;
import com.jymob.http.list.Lists;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.route.ApiCall;
import com.jymob.http.route.Sites;

/** {@code /job_applications}. */
public final class JobApplicationEndpoints {
  private static final String RESOURCE = "job_application";
  private static final String PATH = "/job_applications";

  private final ApplyForJob applyForJob;
  private final ViewJobApplication viewJobApplication;
  private final ViewJobApplications viewJobApplications;
  private final MoveJobApplication moveJobApplication;
  private final ViewApplicationHistory viewApplicationHistory;
  private final Lists lists;
  private final Sites sites;

  public JobApplicationEndpoints(
      ApplyForJob applyForJob,
      ViewJobApplication viewJobApplication,
      ViewJobApplications viewJobApplications,
      MoveJobApplication moveJobApplication,
      ViewApplicationHistory viewApplicationHistory,
      Lists lists,
      Sites sites) {
    this.applyForJob = applyForJob;
    this.viewJobApplication = viewJobApplication;
    this.viewJobApplications = viewJobApplications;
    this.moveJobApplication = moveJobApplication;
    this.viewApplicationHistory = viewApplicationHistory;
    this.lists = lists;
    this.sites = sites;
  }

  public Response create(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    ApplyForJob.Command command = JobApplicationFields.read(call.fields(RESOURCE), token.user());
    return switch (applyForJob.run(command)) {
      case ApplyForJob.Applied(JobApplication application) ->
          record(call, 201, application)
              .with("Location", sites.api(PATH + "/" + application.id().value()));
      case ApplyForJob.UnknownJobPost() ->
          throw InvalidFields.notFound(JobApplicationFields.JOB_POST);
      case ApplyForJob.OwnJobPost() ->
          throw new Refused(403, "own_job_post", "Nobody applies to a job post of their own.");
      case ApplyForJob.JobPostNotOpen() ->
          throw new Refused(409, "job_post_not_open", "The job post is closed.");
      case ApplyForJob.UnknownResume() -> throw InvalidFields.notFound(JobApplicationFields.RESUME);
      case ApplyForJob.AlreadyApplied() ->
          throw new Refused(409, "already_applied", "You have already applied to this job post.");
    };
  }

  public Response list(ApiCall call, AccessToken token) {
    HiringQuery query = HiringQuery.read(PATH, call.query(), token.user());
    Page<JobApplicationDocument> page = find(query).map(JobApplicationDocument::of);
    return lists.answer(call, PATH, query.list(), JobApplicationDocument.class, page);
  }

  private Page<JobApplication> find(HiringQuery query) {
    if (query.post() == null) {
      return viewJobApplications.sentBy(query.viewer(), query.slice());
    }
    return viewJobApplications
        .sentTo(query.post(), query.viewer(), query.slice())
        .orElseThrow(() -> InvalidFields.notFound(HiringQuery.JOB_POST));
  }

  public Response show(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    return viewJobApplication
        .run(token.user(), new JobApplicationId(call.id()))
        .map(application -> record(call, 200, application))
        .orElseThrow(JobApplicationEndpoints::notFound);
  }

  public Response update(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    Fields fields = call.fields(RESOURCE);
    MoveJobApplication.Outcome outcome =
        moveJobApplication.run(
            new MoveJobApplication.Command(
                token.user(),
                new JobApplicationId(call.id()),
                current -> {
                  call.requireMatch(JobApplicationDocument.of(current));
                  return JobApplicationFields.readStatus(fields, current);
                }));
    return switch (outcome) {
      case MoveJobApplication.Moved(JobApplication application) -> record(call, 200, application);
      case MoveJobApplication.NotFound() -> throw notFound();
      case MoveJobApplication.WrongStatus wrong ->
          throw new Refused(
              409,
              "wrong_status",
              "You cannot move a job application from %s to %s."
                  .formatted(Word.of(wrong.from()), Word.of(wrong.to())));
    };
  }

  public Response history(ApiCall call, AccessToken token) {
    JobApplicationId id = new JobApplicationId(call.id());
    Fields query = call.query();
    ListedPart part = ListedPart.ask(query);
    query.finish();
    Page<JobApplicationChange> page =
        viewApplicationHistory
            .run(token.user(), id, part.of(id))
            .orElseThrow(JobApplicationEndpoints::notFound);
    return lists.answer(
        call,
        PATH + "/" + id.value() + "/history",
        id,
        JobApplicationChangeDocument.class,
        page.map(JobApplicationChangeDocument::of));
  }

  private static Response record(ApiCall call, int status, JobApplication application) {
    return DocumentWriter.one(call.format(), status, JobApplicationDocument.of(application));
  }

  private static Refused notFound() {
    return new Refused(
        404, "not_found", "There is no such job application, or it is not yours to see.");
  }
}
