package com.jymob.domain.screening;

import com.jymob.domain.problem.ProblemUuid;
import org.jspecify.annotations.Nullable;

/** What a poster gives for the solution of one problem. */
public record GivenScore(ProblemUuid problem, Score score, @Nullable Comment comment) {}
