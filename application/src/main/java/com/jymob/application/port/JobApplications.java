package com.jymob.application.port;

import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationChange;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import java.util.Optional;

/** Job applications, each with its history. */
public interface JobApplications {
  /** An id that no other application has or gets. */
  JobApplicationId nextId();

  /**
   * Adds an application, and its submission to its history; without effect when its applicant has
   * already applied to its post.
   *
   * @return whether it was added
   */
  boolean add(JobApplication application);

  Optional<JobApplication> find(JobApplicationId id);

  /** As {@link #find}, and no other transaction changes the application until this one ends. */
  Optional<JobApplication> findForUpdate(JobApplicationId id);

  /**
   * Replaces status and {@code updatedAt} of the application of that id, and adds both to its
   * history. It was {@linkplain #findForUpdate found for it}.
   *
   * @param actor who made the application what it is now
   */
  void update(JobApplication application, UserId actor);

  /** What somebody has sent, newest first. */
  Page<JobApplication> findAllOf(UserId applicant, Slice slice);

  /** What was sent to a post, newest first. */
  Page<JobApplication> findAllTo(JobPostId post, Slice slice);

  /** The history of an application, newest first. */
  Page<JobApplicationChange> findChanges(JobApplicationId application, Slice slice);
}
