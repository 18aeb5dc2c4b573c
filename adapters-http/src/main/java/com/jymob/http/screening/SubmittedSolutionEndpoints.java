package com.jymob.http.screening;

import com.jymob.application.screening.CreateSolution;
import com.jymob.application.screening.UpdateSolution;
import com.jymob.application.screening.ViewSolution;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.screening.SolutionId;
import com.jymob.domain.screening.SubmittedSolution;
import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.route.ApiCall;
import com.jymob.http.route.Sites;

/** {@code /submitted_solutions}. */
public final class SubmittedSolutionEndpoints {
  private static final String RESOURCE = "submitted_solution";
  private static final String PATH = "/submitted_solutions";

  private final CreateSolution createSolution;
  private final ViewSolution viewSolution;
  private final UpdateSolution updateSolution;
  private final Sites sites;

  public SubmittedSolutionEndpoints(
      CreateSolution createSolution,
      ViewSolution viewSolution,
      UpdateSolution updateSolution,
      Sites sites) {
    this.createSolution = createSolution;
    this.viewSolution = viewSolution;
    this.updateSolution = updateSolution;
    this.sites = sites;
  }

  public Response create(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    CreateSolution.Command command =
        SubmittedSolutionFields.read(call.fields(RESOURCE), token.user());
    return switch (createSolution.run(command)) {
      case CreateSolution.Created(SubmittedSolution solution) ->
          record(call, 201, solution)
              .with("Location", sites.api(PATH + "/" + solution.id().value()));
      case CreateSolution.UnknownTest() ->
          throw InvalidFields.notFound(SubmittedSolutionFields.TEST);
      case CreateSolution.UnknownProblem() ->
          throw InvalidFields.notFound(SubmittedSolutionFields.PROBLEM);
      case CreateSolution.NotTaker() -> throw notTaker();
      case CreateSolution.NotOngoing() -> throw notOngoing();
      case CreateSolution.NoChoice() -> throw SubmittedSolutionFields.noChoice();
      case CreateSolution.SolutionExists() ->
          throw new Refused(
              409, "solution_exists", "You have solved this problem already: change the solution.");
    };
  }

  public Response show(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    return viewSolution
        .run(token.user(), new SolutionId(call.id()))
        .map(solution -> record(call, 200, solution))
        .orElseThrow(SubmittedSolutionEndpoints::notFound);
  }

  public Response update(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    Fields fields = call.fields(RESOURCE);
    UpdateSolution.Outcome outcome =
        updateSolution.run(
            new UpdateSolution.Command(
                token.user(),
                new SolutionId(call.id()),
                current -> {
                  call.requireMatch(SubmittedSolutionDocument.of(current));
                  return SubmittedSolutionFields.read(fields, current);
                }));
    return switch (outcome) {
      case UpdateSolution.Updated(SubmittedSolution solution) -> record(call, 200, solution);
      case UpdateSolution.NotFound() -> throw notFound();
      case UpdateSolution.NotTaker() -> throw notTaker();
      case UpdateSolution.NotOngoing() -> throw notOngoing();
      case UpdateSolution.NoChoice() -> throw SubmittedSolutionFields.noChoice();
    };
  }

  private static Response record(ApiCall call, int status, SubmittedSolution solution) {
    return DocumentWriter.one(call.format(), status, SubmittedSolutionDocument.of(solution));
  }

  private static Refused notFound() {
    return new Refused(404, "not_found", "There is no such solution, or it is not yours to see.");
  }

  private static Refused notTaker() {
    return new Refused(403, "not_taker", "Only its taker may solve the problems of a test.");
  }

  private static Refused notOngoing() {
    return new Refused(409, "test_not_ongoing", "The screening test has ended.");
  }
}
