package com.jymob.http.screening;

import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.screening.Comment;
import com.jymob.domain.screening.GivenScore;
import com.jymob.domain.screening.GivenScores;
import com.jymob.domain.screening.Score;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Violation;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a poster gives for a test. */
final class ScoresFields {
  private static final String SCORES = "scores";
  private static final ValueReader<List<GivenScore>> LIST =
      ValueReader.listOf("score", ValueReader.object(ScoresFields::score));

  private ScoresFields() {}

  /** No scores at all are enough for a test that is scored by itself. */
  static GivenScores read(Fields fields) {
    Field<GivenScores> scores =
        fields.optional(SCORES, value -> new GivenScores(LIST.read(value)), null);
    fields.finish();
    return scores.or(new GivenScores(List.of()));
  }

  /** Tells which scores are not those of the test. */
  static InvalidFields wrong(List<ProblemUuid> unknown, List<ProblemUuid> missing) {
    Stream<Violation> unknowns =
        unknown.stream()
            .map(
                problem ->
                    violation(
                        "unknown_problem",
                        "must not score problem %s, which is none of the test",
                        problem));
    Stream<Violation> missings =
        missing.stream()
            .map(problem -> violation("missing_score", "must score problem %s", problem));
    return new InvalidFields(422, Stream.concat(unknowns, missings).toList());
  }

  private static Violation violation(String code, String message, ProblemUuid problem) {
    return new Violation(SCORES, code, message.formatted(problem.digits()));
  }

  private static GivenScore score(Fields fields) {
    Field<ProblemUuid> problem =
        fields.required("problem_uuid", ValueReader.textOrInteger(ProblemUuid::parse), null);
    Field<Score> score = fields.required("score", ValueReader.decimal(Score::new), null);
    Field<Comment> comment = fields.optional("comment", ValueReader.text(Comment::new), null);
    fields.finish();
    return new GivenScore(problem.value(), score.value(), comment.orNull());
  }
}
