package com.jymob.domain.screening;

/** Names a submitted solution. */
public record SolutionId(long value) {}
