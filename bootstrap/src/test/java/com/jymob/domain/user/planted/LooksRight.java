package com.jymob.domain.user.planted;

import com.jymob.domain.jobpost.JobPostId;

/** Breaks a rule on purpose. */
public final class LooksRight {
  final JobPostId id = new JobPostId(1);
}
