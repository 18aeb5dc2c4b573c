package com.jymob.domain;

/** Names a person. */
public record UserId(long value) {}
