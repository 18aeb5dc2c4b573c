package com.jymob.domain.jobpost;

/** Names a job post. */
public record JobPostId(long value) {}
