package com.jymob.http.problem;

import com.jymob.application.problem.CreateProblem;
import com.jymob.application.problem.DeleteProblem;
import com.jymob.application.problem.UpdateProblem;
import com.jymob.application.problem.ViewProblem;
import com.jymob.application.problem.ViewProblems;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.page.Page;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.http.field.Fields;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.list.Lists;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.route.ApiCall;
import com.jymob.http.route.Sites;

/** {@code /problems}. */
public final class ProblemEndpoints {
  private static final String RESOURCE = "problem";
  private static final String PATH = "/problems";

  private final CreateProblem createProblem;
  private final ViewProblem viewProblem;
  private final ViewProblems viewProblems;
  private final UpdateProblem updateProblem;
  private final DeleteProblem deleteProblem;
  private final Lists lists;
  private final Sites sites;

  public ProblemEndpoints(
      CreateProblem createProblem,
      ViewProblem viewProblem,
      ViewProblems viewProblems,
      UpdateProblem updateProblem,
      DeleteProblem deleteProblem,
      Lists lists,
      Sites sites) {
    this.createProblem = createProblem;
    this.viewProblem = viewProblem;
    this.viewProblems = viewProblems;
    this.updateProblem = updateProblem;
    this.deleteProblem = deleteProblem;
    this.lists = lists;
    this.sites = sites;
  }

  public Response create(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    Problem problem =
        createProblem.run(token.user(), ProblemFields.read(call.fields(RESOURCE), null));
    return record(call, 201, problem, token.user())
        .with("Location", sites.api(PATH + "/" + problem.uuid().digits()));
  }

  public Response list(ApiCall call, AccessToken token) {
    ProblemQuery query = ProblemQuery.read(call.query(), token.user());
    Page<ProblemDocument> page =
        viewProblems
            .run(query.search(), query.slice())
            .map(problem -> ProblemDocument.of(problem, token.user()));
    return lists.answer(call, PATH, query.search(), ProblemDocument.class, page);
  }

  public Response show(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    return viewProblem
        .run(token.user(), new ProblemUuid(call.id()))
        .map(problem -> record(call, 200, problem, token.user()))
        .orElseThrow(ProblemEndpoints::notFound);
  }

  public Response update(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    Fields fields = call.fields(RESOURCE);
    UpdateProblem.Outcome outcome =
        updateProblem.run(
            new UpdateProblem.Command(
                token.user(),
                new ProblemUuid(call.id()),
                current -> {
                  call.requireMatch(ProblemDocument.of(current, token.user()));
                  return ProblemFields.read(fields, current.content());
                }));
    return switch (outcome) {
      case UpdateProblem.Updated updated -> record(call, 200, updated.problem(), token.user());
      case UpdateProblem.NotFound() -> throw notFound();
      case UpdateProblem.NotCreator() -> throw notCreator();
    };
  }

  public Response delete(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    DeleteProblem.Outcome outcome =
        deleteProblem.run(
            new DeleteProblem.Command(
                token.user(),
                new ProblemUuid(call.id()),
                current -> call.requireMatch(ProblemDocument.of(current, token.user()))));
    return switch (outcome) {
      case DeleteProblem.Deleted() -> Response.of(204);
      case DeleteProblem.NotFound() -> throw notFound();
      case DeleteProblem.NotCreator() -> throw notCreator();
    };
  }

  private static Response record(ApiCall call, int status, Problem problem, UserId viewer) {
    return DocumentWriter.one(call.format(), status, ProblemDocument.of(problem, viewer));
  }

  private static Refused notFound() {
    return new Refused(404, "not_found", "There is no such problem, or it is not yours to see.");
  }

  private static Refused notCreator() {
    return new Refused(403, "not_creator", "Only its creator may change a problem.");
  }
}
