package com.jymob.http.screening;

import com.jymob.application.screening.SubmitScreeningTest;
import com.jymob.application.screening.VerifyScreeningTest;
import com.jymob.application.screening.ViewScreeningTest;
import com.jymob.application.screening.ViewScreeningTests;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.page.Page;
import com.jymob.domain.screening.GivenScores;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SeenTest;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.jobpost.HiringQuery;
import com.jymob.http.list.Lists;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.route.ApiCall;

/** {@code /screening_tests}. */
public final class ScreeningTestEndpoints {
  private static final String RESOURCE = "screening_test";
  private static final String PATH = "/screening_tests";

  private final ViewScreeningTest viewScreeningTest;
  private final ViewScreeningTests viewScreeningTests;
  private final SubmitScreeningTest submitScreeningTest;
  private final VerifyScreeningTest verifyScreeningTest;
  private final Lists lists;

  public ScreeningTestEndpoints(
      ViewScreeningTest viewScreeningTest,
      ViewScreeningTests viewScreeningTests,
      SubmitScreeningTest submitScreeningTest,
      VerifyScreeningTest verifyScreeningTest,
      Lists lists) {
    this.viewScreeningTest = viewScreeningTest;
    this.viewScreeningTests = viewScreeningTests;
    this.submitScreeningTest = submitScreeningTest;
    this.verifyScreeningTest = verifyScreeningTest;
    this.lists = lists;
  }

  public Response list(ApiCall call, AccessToken token) {
    HiringQuery query = HiringQuery.read(PATH, call.query(), token.user());
    Page<ScreeningTestDocument> page = find(query).map(ScreeningTestDocument::of);
    return lists.answer(call, PATH, query.list(), ScreeningTestDocument.class, page);
  }

  private Page<SeenTest> find(HiringQuery query) {
    if (query.post() == null) {
      return viewScreeningTests.takenBy(query.viewer(), query.slice());
    }
    return viewScreeningTests
        .of(query.post(), query.viewer(), query.slice())
        .orElseThrow(() -> InvalidFields.notFound(HiringQuery.JOB_POST));
  }

  public Response show(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    return viewScreeningTest
        .run(token.user(), id(call))
        .map(test -> record(call, test))
        .orElseThrow(ScreeningTestEndpoints::notFound);
  }

  /** Takes nothing; so a body, where there is one, is told that it has a field too many. */
  public Response submit(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    if (call.request().body().length > 0) {
      call.fields(RESOURCE).finish();
    }
    SubmitScreeningTest.Command command = new SubmitScreeningTest.Command(token.user(), id(call));
    return switch (submitScreeningTest.run(command)) {
      case SubmitScreeningTest.Submitted(SeenTest test) -> record(call, test);
      case SubmitScreeningTest.NotFound() -> throw notFound();
      case SubmitScreeningTest.NotTaker() ->
          throw new Refused(403, "not_taker", "Only its taker may submit a screening test.");
      case SubmitScreeningTest.NotOngoing() ->
          throw new Refused(409, "test_not_ongoing", "The screening test has ended already.");
    };
  }

  public Response verify(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    GivenScores scores = ScoresFields.read(call.fields(RESOURCE));
    VerifyScreeningTest.Command command =
        new VerifyScreeningTest.Command(token.user(), id(call), scores);
    return switch (verifyScreeningTest.run(command)) {
      case VerifyScreeningTest.Verified(SeenTest test) -> record(call, test);
      case VerifyScreeningTest.NotFound() -> throw notFound();
      case VerifyScreeningTest.NotPoster() ->
          throw new Refused(
              403, "not_poster", "Only the poster of the job may verify a screening test.");
      case VerifyScreeningTest.StillOngoing() ->
          throw new Refused(
              409, "wrong_status", "A screening test that is ongoing cannot be verified.");
      case VerifyScreeningTest.WrongScores wrong ->
          throw ScoresFields.wrong(wrong.unknown(), wrong.missing());
    };
  }

  private static Response record(ApiCall call, SeenTest test) {
    return DocumentWriter.one(call.format(), 200, ScreeningTestDocument.of(test));
  }

  private static ScreeningTestId id(ApiCall call) {
    return new ScreeningTestId(call.id());
  }

  private static Refused notFound() {
    return new Refused(
        404, "not_found", "There is no such screening test, or it is not yours to see.");
  }
}
