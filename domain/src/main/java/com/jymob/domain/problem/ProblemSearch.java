package com.jymob.domain.problem;

import com.jymob.domain.UserId;
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.SearchTerms;
import org.jspecify.annotations.Nullable;

/**
 * Which problems somebody wants to see; a filter that is null lets every problem pass.
 *
 * @param viewer who looks; sees the shared problems of everybody, and all of their own
 * @param mine whether only the viewer's own problems are wanted
 * @param easiest the least difficulty; with it, problems without a difficulty do not pass
 * @param hardest the greatest difficulty; with it, problems without a difficulty do not pass
 * @param tag one whole tag
 */
public record ProblemSearch(
    UserId viewer,
    boolean mine,
    @Nullable SearchTerms terms,
    @Nullable ProblemType type,
    @Nullable DifficultyLevel easiest,
    @Nullable DifficultyLevel hardest,
    @Nullable Folded tag) {}
