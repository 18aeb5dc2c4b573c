package com.jymob.domain.resume;

/** Names a resume, whatever it says at the moment. */
public record ResumeId(long value) {}
