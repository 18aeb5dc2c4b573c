package com.jymob.http.problem;

import static com.jymob.http.field.Fields.kept;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.problem.Choice;
import com.jymob.domain.problem.Choices;
import com.jymob.domain.problem.CorrectSolution;
import com.jymob.domain.problem.DifficultyLevel;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.problem.Statement;
import com.jymob.domain.problem.Tag;
import com.jymob.domain.problem.Tags;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a creator writes. */
final class ProblemFields {
  private static final ValueReader<List<Choice>> CHOICES = ValueReader.membersOf(Choice::of);
  private static final ValueReader<List<Tag>> TAGS =
      ValueReader.listOf("tag", ValueReader.text(Tag::new));

  private ProblemFields() {}

  /**
   * Reads the content of a problem.
   *
   * @param current what absent fields keep; null for a new problem
   */
  static ProblemContent read(Fields fields, @Nullable ProblemContent current) {
    Field<ProblemType> type =
        fields.required(
            "type", ValueReader.text(ProblemType::parse), kept(current, ProblemContent::type));
    Field<Statement> statement =
        fields.required(
            "statement",
            ValueReader.text(Statement::new),
            kept(current, ProblemContent::statement));
    Field<Choices> choices =
        fields.optional(
            "choices",
            value -> new Choices(CHOICES.read(value)),
            kept(current, ProblemContent::choices));
    Field<DifficultyLevel> difficulty =
        fields.optional(
            "difficulty_level",
            ValueReader.textOrInteger(DifficultyLevel::parse),
            kept(current, ProblemContent::difficulty));
    Field<CorrectSolution> correctSolution =
        fields.optional(
            "correct_solution",
            ValueReader.text(CorrectSolution::new),
            kept(current, ProblemContent::correctSolution));
    Field<Boolean> shared =
        fields.optional("shared", ValueReader.flag(), kept(current, ProblemContent::shared));
    Field<Tags> tags =
        fields.optional(
            "tags", value -> new Tags(TAGS.read(value)), kept(current, ProblemContent::tags));
    fields.readOnly("id", "uuid", "user_id", "created_at", "updated_at");
    fields.finish();
    requireFitting(type.value(), choices.orNull(), correctSolution.orNull());
    return new ProblemContent(
        type.value(),
        statement.value(),
        choices.orNull(),
        difficulty.orNull(),
        correctSolution.orNull(),
        shared.or(false),
        tags.or(Tags.NONE));
  }

  /** As the content would, but telling which field it is that does not fit. */
  private static void requireFitting(
      ProblemType type, @Nullable Choices choices, @Nullable CorrectSolution correctSolution) {
    check("choices", () -> type.requireFitting(choices));
    if (choices != null && correctSolution != null) {
      check("correct_solution", () -> choices.requireOffered(correctSolution));
    }
  }

  private static void check(String field, Runnable rule) {
    try {
      rule.run();
    } catch (InvalidValue e) {
      throw new InvalidFields(422, List.of(new Violation(field, e.code(), e.message())));
    }
  }
}
