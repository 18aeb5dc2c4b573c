package com.jymob.domain.screening;

import com.jymob.domain.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a test as the taker or the poster of that test sees it.
 *
 * @param problem without its correct solution for the taker
 * @param solution null where it was not attempted, or is not to be seen yet
 */
public record SeenProblem(
    Problem problem,
    @Nullable SubmittedSolution solution,
    @Nullable Score score,
    @Nullable Comment comment) {}
