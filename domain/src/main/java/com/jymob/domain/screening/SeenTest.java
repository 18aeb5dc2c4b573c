package com.jymob.domain.screening;

import com.jymob.domain.JobApplicationId;
import com.jymob.domain.jobpost.JobPostId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the taker or the poster of a test sees of it, and no more.
 *
 * @param status at the moment of the look
 * @param lastSavedTime of a solution; null while there is none
 * @param problems in the order of the test; unmodifiable
 * @param totalScore the mean of the problems' scores; null unless all are there and to be seen
 */
public record SeenTest(
    ScreeningTestId id,
    JobApplicationId application,
    JobPostId jobPost,
    ScreeningTestStatus status,
    Instant startTime,
    @Nullable Instant lastSavedTime,
    Instant expiresAt,
    List<SeenProblem> problems,
    @Nullable Score totalScore,
    Instant updatedAt) {}
