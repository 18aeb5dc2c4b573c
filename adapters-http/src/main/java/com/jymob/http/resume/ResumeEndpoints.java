package com.jymob.http.resume;

import com.jymob.application.resume.CreateResume;
import com.jymob.application.resume.DeleteResume;
import com.jymob.application.resume.DownloadResume;
import com.jymob.application.resume.InspectUpload;
import com.jymob.application.resume.UpdateResume;
import com.jymob.application.resume.ViewResume;
import com.jymob.application.resume.ViewResumes;
import com.jymob.application.resume.WantedResume;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.page.Page;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeId;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.list.ListedPart;
import com.jymob.http.list.Lists;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.route.ApiCall;
import com.jymob.http.route.Sites;

/** {@code /resumes}. */
public final class ResumeEndpoints {
  private static final String RESOURCE = "resume";
  private static final String PATH = "/resumes";

  private final InspectUpload inspectUpload;
  private final CreateResume createResume;
  private final ViewResume viewResume;
  private final ViewResumes viewResumes;
  private final DownloadResume downloadResume;
  private final UpdateResume updateResume;
  private final DeleteResume deleteResume;
  private final Lists lists;
  private final Sites sites;

  public ResumeEndpoints(
      InspectUpload inspectUpload,
      CreateResume createResume,
      ViewResume viewResume,
      ViewResumes viewResumes,
      DownloadResume downloadResume,
      UpdateResume updateResume,
      DeleteResume deleteResume,
      Lists lists,
      Sites sites) {
    this.inspectUpload = inspectUpload;
    this.createResume = createResume;
    this.viewResume = viewResume;
    this.viewResumes = viewResumes;
    this.downloadResume = downloadResume;
    this.updateResume = updateResume;
    this.deleteResume = deleteResume;
    this.lists = lists;
    this.sites = sites;
  }

  public Response create(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    ResumeFields.Complete sent = fields(call).complete();
    Resume resume = createResume.run(token.user(), sent.name(), sent.file());
    return record(call, 201, resume).with("Location", sites.api(PATH + "/" + resume.id().value()));
  }

  public Response list(ApiCall call, AccessToken token) {
    Fields query = call.query();
    ListedPart part = ListedPart.ask(query);
    query.finish();
    String all = PATH + " of " + token.user();
    Page<ResumeDocument> page = viewResumes.run(token.user(), part.of(all)).map(ResumeDocument::of);
    return lists.answer(call, PATH, all, ResumeDocument.class, page);
  }

  public Response show(ApiCall call, AccessToken token) {
    return viewResume
        .run(wanted(call, token))
        .map(resume -> record(call, 200, resume))
        .orElseThrow(ResumeEndpoints::notFound);
  }

  public Response download(ApiCall call, AccessToken token) {
    return downloadResume
        .run(wanted(call, token))
        .map(Attachment::of)
        .orElseThrow(ResumeEndpoints::notFound);
  }

  public Response update(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    ResumeFields sent = fields(call);
    return updateResume
        .run(
            new UpdateResume.Command(
                token.user(),
                new ResumeId(call.id()),
                current -> {
                  call.requireMatch(ResumeDocument.of(current));
                  return sent.over(current);
                }))
        .map(resume -> record(call, 200, resume))
        .orElseThrow(ResumeEndpoints::notFound);
  }

  public Response delete(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    boolean isDeleted =
        deleteResume.run(
            new DeleteResume.Command(
                token.user(),
                new ResumeId(call.id()),
                current -> call.requireMatch(ResumeDocument.of(current))));
    if (!isDeleted) {
      throw notFound();
    }
    return Response.of(204);
  }

  private ResumeFields fields(ApiCall call) {
    return ResumeFields.read(call.fieldsAndFiles(RESOURCE), inspectUpload);
  }

  private static WantedResume wanted(ApiCall call, AccessToken token) {
    Fields query = call.query();
    Field<JobApplicationId> application =
        query.optional("job_application_id", ValueReader.integer(JobApplicationId::new), null);
    query.finish();
    return new WantedResume(token.user(), new ResumeId(call.id()), application.orNull());
  }

  private static Response record(ApiCall call, int status, Resume resume) {
    return DocumentWriter.one(call.format(), status, ResumeDocument.of(resume));
  }

  private static Refused notFound() {
    return new Refused(404, "not_found", "There is no such resume, or it is not yours to see.");
  }
}
