package com.jymob.domain.jobpost;

import static com.jymob.domain.jobpost.JobPostStatus.CLOSED;
import static com.jymob.domain.jobpost.JobPostStatus.DRAFT;
import static com.jymob.domain.jobpost.JobPostStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobPostStatusTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT,  DRAFT,  true",
    "DRAFT,  OPEN,   true",
    "DRAFT,  CLOSED, false",
    "OPEN,   DRAFT,  false",
    "OPEN,   OPEN,   true",
    "OPEN,   CLOSED, true",
    "CLOSED, DRAFT,  false",
    "CLOSED, OPEN,   true",
    "CLOSED, CLOSED, true",
  })
  void a_post_is_drafted_then_opened_then_closed_and_opened_again(
      JobPostStatus from, JobPostStatus to, boolean possible) {
    assertThat(from.mayBecome(to)).isEqualTo(possible);
  }

  @Test
  void a_new_post_is_a_draft_or_open() {
    assertThat(EnumSet.allOf(JobPostStatus.class))
        .filteredOn(JobPostStatus::isInitial)
        .containsExactly(DRAFT, OPEN)
        .doesNotContain(CLOSED);
  }
}
