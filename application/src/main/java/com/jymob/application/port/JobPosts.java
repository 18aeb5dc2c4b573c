package com.jymob.application.port;

import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.search.SearchTerms;
import java.time.Instant;
import java.util.Optional;

/**
 * Job posts. Of the problems that a post names, it has those alone that its poster {@linkplain
 * com.jymob.domain.problem.Problem#isUsableBy may use} at the time.
 */
public interface JobPosts {
  /** An id that no other post has or gets. */
  JobPostId nextId();

  void add(JobPost post);

  Optional<JobPost> find(JobPostId id);

  /** As {@link #find}, and no other transaction changes or removes the post until this one ends. */
  Optional<JobPost> findForUpdate(JobPostId id);

  /**
   * Replaces content, {@code publishedAt} and {@code updatedAt} of the post of that id; the count
   * of applications stays as it is stored.
   */
  void update(JobPost post);

  /** Counts one application more. */
  void countApplication(JobPostId id);

  /** Removes one post; without effect when there is none. */
  void remove(JobPostId id);

  /**
   * Lists the posts that the search lets pass, newest first. With words to look for, the best of
   * the newest {@value SearchTerms#RANKED} matches come first: a word counts by its {@linkplain
   * com.jymob.domain.search.Weight weight}, equal ranks are ordered by date.
   *
   * @param now decides which posts are open
   */
  Page<JobPost> search(JobPostSearch search, Instant now, Slice slice);
}
