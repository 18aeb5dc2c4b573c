package com.jymob.persistence.postgres.problem;

import com.jymob.domain.UserId;
import com.jymob.domain.problem.Choice;
import com.jymob.domain.problem.Choices;
import com.jymob.domain.problem.CorrectSolution;
import com.jymob.domain.problem.DifficultyLevel;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.Statement;
import com.jymob.domain.problem.Tag;
import com.jymob.domain.problem.Tags;
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.WordIndex;
import com.jymob.persistence.postgres.search.TextSearch;
import com.jymob.persistence.sql.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A problem as the columns of its row, in both directions. */
public final class ProblemColumns {
  /** What its creator writes. */
  public static final String CONTENT =
      """
      type, statement, choice_letters, choice_texts, difficulty, correct_solution, shared, tags""";

  static final String READ = "id, user_id, " + CONTENT + ", created_at, updated_at, listed_at";

  /** What an update replaces, and an insert writes beside what never changes. */
  static final String WRITTEN = CONTENT + ", updated_at, tags_folded, words, word_sequence";

  /** For the values of {@link #WRITTEN}. */
  static final String PLACES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::tsvector, ?";

  private ProblemColumns() {}

  /**
   * Reads {@code id}, {@code user_id}, {@link #CONTENT}, {@code created_at}, {@code updated_at}.
   */
  public static Problem read(Row row) throws SQLException {
    return new Problem(
        new ProblemUuid(row.number("id")),
        new UserId(row.number("user_id")),
        readContent(row),
        row.instant("created_at"),
        row.instant("updated_at"));
  }

  /**
   * @param others appended to the values of {@link #WRITTEN}
   */
  static @Nullable Object[] written(Problem problem, Object... others) {
    ProblemContent content = problem.content();
    WordIndex words = content.words();
    List<@Nullable Object> values = content(content);
    values.add(problem.updatedAt());
    values.add(eachTag(content, tag -> Folded.of(tag.value()).value()));
    values.add(TextSearch.vector(words));
    values.add(TextSearch.sequence(words));
    Collections.addAll(values, others);
    return values.toArray();
  }

  /** The values of {@link #CONTENT}, to which others may be added. */
  public static List<@Nullable Object> content(ProblemContent content) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(content.type());
    values.add(content.statement().value());
    values.add(eachChoice(content, Choice::name));
    values.add(eachChoice(content, Choice::text));
    values.add(map(content.difficulty(), DifficultyLevel::value));
    values.add(map(content.correctSolution(), CorrectSolution::value));
    values.add(content.shared());
    values.add(eachTag(content, Tag::value));
    return values;
  }

  private static List<String> eachChoice(ProblemContent content, Function<Choice, String> part) {
    Choices choices = content.choices();
    return choices == null ? List.of() : choices.all().stream().map(part).toList();
  }

  private static List<String> eachTag(ProblemContent content, Function<Tag, String> form) {
    return content.tags().all().stream().map(form).toList();
  }

  private static ProblemContent readContent(Row row) throws SQLException {
    return new ProblemContent(
        ProblemType.valueOf(row.text("type")),
        new Statement(row.text("statement")),
        readChoices(row.texts("choice_letters"), row.texts("choice_texts")),
        map(row.integerOrNull("difficulty"), DifficultyLevel::new),
        map(row.textOrNull("correct_solution"), CorrectSolution::new),
        row.flag("shared"),
        new Tags(row.texts("tags").stream().map(Tag::new).toList()));
  }

  private static @Nullable Choices readChoices(List<String> letters, List<String> texts) {
    if (letters.isEmpty()) {
      return null;
    }
    return new Choices(
        IntStream.range(0, letters.size())
            .mapToObj(i -> Choice.of(letters.get(i), texts.get(i)))
            .toList());
  }

  private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> mapper) {
    return value == null ? null : mapper.apply(value);
  }
}
