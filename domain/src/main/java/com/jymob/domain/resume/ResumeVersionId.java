package com.jymob.domain.resume;

/** Names what a resume says at one time, which never changes. */
public record ResumeVersionId(long value) {}
