package com.jymob.domain.problem;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemUuidTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 42, 9_007_199_254_740_991L})
  void a_uuid_is_a_number_in_digits(long value) {
    assertThat(new ProblemUuid(value).digits()).isEqualTo(Long.toString(value));
    assertThat(ProblemUuid.parse(Long.toString(value))).isEqualTo(new ProblemUuid(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "01",
        "-1",
        "+1",
        "1.0",
        "x",
        " 1",
        "١",
        "9007199254740992",
        "99999999999999999999"
      })
  void any_other_text_is_refused(String text) {
    assertRefused("invalid_uuid", () -> ProblemUuid.parse(text));
  }

  @Test
  void a_job_post_has_at_most_20_problems_and_none_twice() {
    assertThat(uuids(20).all()).startsWith(new ProblemUuid(1), new ProblemUuid(2)).hasSize(20);
    assertRefused("too_many", () -> uuids(21));
    var one = new ProblemUuid(1);
    assertRefused("repeated", () -> new ProblemUuids(List.of(one, new ProblemUuid(2), one)));
  }

  private static ProblemUuids uuids(int count) {
    return new ProblemUuids(LongStream.rangeClosed(1, count).mapToObj(ProblemUuid::new).toList());
  }
}
