package com.jymob.domain.jobapplication;

import static com.jymob.domain.jobapplication.JobApplicationStatus.REJECTED;
import static com.jymob.domain.jobapplication.JobApplicationStatus.WITHDRAWN;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobApplicationStatusTest {
  @ParameterizedTest
  @CsvSource({
    "SUBMITTED, SUBMITTED IN_REVIEW INTERVIEW OFFERED HIRED REJECTED",
    "IN_REVIEW, SUBMITTED IN_REVIEW INTERVIEW OFFERED HIRED REJECTED",
    "INTERVIEW, IN_REVIEW INTERVIEW OFFERED HIRED REJECTED",
    "OFFERED,   INTERVIEW OFFERED HIRED REJECTED",
    "HIRED,     HIRED",
    "REJECTED,  REJECTED",
    "WITHDRAWN, WITHDRAWN",
  })
  void the_poster_moves_it_forward_back_one_step_or_out(JobApplicationStatus from, String to) {
    assertThat(moves(from, Party.POSTER)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMITTED, SUBMITTED WITHDRAWN",
    "IN_REVIEW, IN_REVIEW WITHDRAWN",
    "INTERVIEW, INTERVIEW WITHDRAWN",
    "OFFERED,   OFFERED WITHDRAWN",
    "HIRED,     HIRED",
    "REJECTED,  REJECTED",
    "WITHDRAWN, WITHDRAWN",
  })
  void the_applicant_withdraws_it_while_nothing_is_final(JobApplicationStatus from, String to) {
    assertThat(moves(from, Party.APPLICANT)).isEqualTo(to);
  }

  @Test
  void who_is_out_has_no_test_to_take() {
    assertThat(EnumSet.allOf(JobApplicationStatus.class))
        .filteredOn(JobApplicationStatus::endsTest)
        .containsExactly(REJECTED, WITHDRAWN);
  }

  /** Of all seven, those that it may become. */
  private static String moves(JobApplicationStatus from, Party by) {
    return EnumSet.allOf(JobApplicationStatus.class).stream()
        .filter(next -> from.mayBecome(next, by))
        .map(JobApplicationStatus::name)
        .collect(joining(" "));
  }
}
