package com.jymob.http.screening;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.domain.screening.ScreeningTestStatus;
import com.jymob.domain.screening.SeenTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screening test on the wire.
 *
 * @param sourceId of the job post
 * @param totalScore null until all problems have a score that the viewer may see
 */
@JsonRootName("screening_test")
record ScreeningTestDocument(
    long id,
    ScreeningTestStatus status,
    long sourceId,
    long jobApplicationId,
    Instant startTime,
    @Nullable Instant lastSavedTime,
    Instant expiresAt,
    List<TestProblemDocument> problems,
    @Nullable BigDecimal totalScore,
    Instant createdAt,
    Instant updatedAt) {

  static ScreeningTestDocument of(SeenTest test) {
    return new ScreeningTestDocument(
        test.id().value(),
        test.status(),
        test.jobPost().value(),
        test.application().value(),
        test.startTime(),
        test.lastSavedTime(),
        test.expiresAt(),
        test.problems().stream().map(TestProblemDocument::of).toList(),
        test.totalScore() == null ? null : test.totalScore().value(),
        test.startTime(),
        test.updatedAt());
  }
}
