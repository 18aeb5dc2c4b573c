package com.jymob.application.port;

import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeId;
import com.jymob.domain.resume.ResumeVersionId;
import java.util.Optional;

/**
 * Resumes, and what was sent of them. A version is kept as long as its resume is at it, or an
 * application was sent with it.
 */
public interface Resumes {
  /** An id that no other resume has or gets. */
  ResumeId nextId();

  /** An id that no other version of any resume has or gets. */
  ResumeVersionId nextVersionId();

  /**
   * Adds a resume.
   *
   * @param file its content
   */
  void add(Resume resume, ResumeFile file);

  /** What a resume says now. */
  Optional<Resume> find(ResumeId id);

  /**
   * As {@link #find}, and no other transaction changes, sends or removes the resume until this one
   * ends.
   */
  Optional<Resume> findForUpdate(ResumeId id);

  /** What of a resume was last sent to any of the posts of that poster. */
  Optional<Resume> findSentTo(UserId poster, ResumeId id);

  /**
   * What of a resume was sent with an application.
   *
   * @param party its applicant or its poster: to nobody else there is anything
   */
  Optional<Resume> findSentWith(JobApplicationId application, UserId party, ResumeId id);

  /** The resumes of somebody, newest first. */
  Page<Resume> findAllOf(UserId owner, Slice slice);

  /**
   * The bytes of one version.
   *
   * @throws java.util.NoSuchElementException when there is no such version
   */
  byte[] bytes(ResumeVersionId version);

  /**
   * Replaces name, content, version and {@code updatedAt} of the resume of that id, which was
   * {@linkplain #findForUpdate found for it}.
   *
   * @param file the new content
   */
  void update(Resume resume, ResumeFile file);

  /** As {@link #update}, but the content is that of the version before. */
  void rename(Resume resume);

  /** Removes one resume; without effect when there is none. */
  void remove(ResumeId id);
}
