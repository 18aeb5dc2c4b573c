package com.jymob.domain.jobpost;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the following part begins; null on the last page
 */
public record JobPostPage(List<JobPost> posts, @Nullable JobPostPosition next) {
  public JobPostPage {
    posts = List.copyOf(posts);
  }
}
