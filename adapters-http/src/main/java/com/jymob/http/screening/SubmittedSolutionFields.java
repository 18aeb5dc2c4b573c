package com.jymob.http.screening;

import com.jymob.application.screening.CreateSolution;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SolutionText;
import com.jymob.domain.screening.SubmittedSolution;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Violation;
import java.util.List;

/** Reads what the taker of a test writes. */
final class SubmittedSolutionFields {
  static final String TEST = "test_id";
  static final String PROBLEM = "problem_id";
  private static final String SOLUTION = "solution";

  private SubmittedSolutionFields() {}

  /** A new solution. */
  static CreateSolution.Command read(Fields fields, UserId taker) {
    Field<ScreeningTestId> test =
        fields.required(TEST, ValueReader.integer(ScreeningTestId::new), null);
    Field<ProblemUuid> problem =
        fields.required(PROBLEM, ValueReader.textOrInteger(ProblemUuid::parse), null);
    Field<SolutionText> solution =
        fields.required(SOLUTION, ValueReader.text(SolutionText::new), null);
    finish(fields);
    return new CreateSolution.Command(taker, test.value(), problem.value(), solution.value());
  }

  /** The next text of a solution; to what it is the solution stays. */
  static SolutionText read(Fields fields, SubmittedSolution current) {
    Field<SolutionText> solution =
        fields.required(SOLUTION, ValueReader.text(SolutionText::new), current.solution());
    fields.readOnly(TEST, PROBLEM);
    finish(fields);
    return solution.value();
  }

  /** Tells that the solution of a multiple choice is none of its letters. */
  static InvalidFields noChoice() {
    return new InvalidFields(
        422,
        List.of(
            new Violation(SOLUTION, "unknown_choice", "must be the letter of one of the choices")));
  }

  private static void finish(Fields fields) {
    fields.readOnly("id", "created_at", "updated_at");
    fields.finish();
  }
}
