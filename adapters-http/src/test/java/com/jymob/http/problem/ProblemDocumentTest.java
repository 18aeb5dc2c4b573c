package com.jymob.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.UserId;
import com.jymob.domain.problem.CorrectSolution;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.Statement;
import com.jymob.domain.problem.Tags;
import com.jymob.http.format.DocumentTag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemDocumentTest {
  private static final UserId CREATOR = new UserId(1);
  private static final UserId OTHER = new UserId(2);

  @Test
  void to_others_a_problem_is_the_same_whatever_its_solution() {
    ProblemDocument without = document(null, OTHER);

    assertThat(document("42", OTHER)).isEqualTo(without);
    assertThat(DocumentTag.all(document("42", OTHER))).isEqualTo(DocumentTag.all(without));
    assertThat(DocumentTag.all(document("42", CREATOR))).isNotEqualTo(DocumentTag.all(without));
  }

  private static ProblemDocument document(@Nullable String solution, UserId viewer) {
    ProblemContent content =
        new ProblemContent(
            ProblemType.PUZZLE,
            new Statement("Why?"),
            null,
            null,
            solution == null ? null : new CorrectSolution(solution),
            true,
            Tags.NONE);
    return ProblemDocument.of(
        Problem.create(new ProblemUuid(1), CREATOR, content, Instant.EPOCH), viewer);
  }
}
