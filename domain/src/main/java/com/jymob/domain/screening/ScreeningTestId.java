package com.jymob.domain.screening;

/** Names a screening test. */
public record ScreeningTestId(long value) {}
