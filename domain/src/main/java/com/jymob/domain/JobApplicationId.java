package com.jymob.domain;

/** Names a job application. */
public record JobApplicationId(long value) {}
