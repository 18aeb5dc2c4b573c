package com.jymob.http.jobpost;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.Deadline;
import com.jymob.domain.jobpost.EmploymentType;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.jobpost.Location;
import com.jymob.domain.jobpost.Remote;
import com.jymob.domain.jobpost.Skill;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.http.format.NotInEntityTag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job post on the wire.
 *
 * @param status that holds at the time of the answer
 * @param applicationsCount null for everybody but the poster
 */
@JsonRootName("job_post")
record JobPostDocument(
    long id,
    long userId,
    String title,
    String description,
    String company,
    @Nullable String location,
    @Nullable Remote remote,
    @Nullable EmploymentType employmentType,
    @Nullable SalaryDocument salary,
    List<String> skills,
    JobPostStatus status,
    @Nullable Instant closesAt,
    List<String> problemUuids,
    int testMinutes,
    @Nullable Instant publishedAt,
    @NotInEntityTag @Nullable Integer applicationsCount,
    Instant createdAt,
    Instant updatedAt) {

  static JobPostDocument of(JobPost post, UserId viewer, Instant now) {
    JobPostContent content = post.content();
    return new JobPostDocument(
        post.id().value(),
        post.poster().value(),
        content.title().value(),
        content.description().value(),
        content.company().value(),
        text(content.location()),
        content.remote(),
        content.employmentType(),
        SalaryDocument.of(content.salary()),
        content.skills().all().stream().map(Skill::value).toList(),
        post.statusAt(now),
        time(content.closesAt()),
        content.problems().all().stream().map(ProblemUuid::digits).toList(),
        content.testMinutes().value(),
        post.publishedAt(),
        post.isPostedBy(viewer) ? post.applicationsCount() : null,
        post.createdAt(),
        post.updatedAt());
  }

  private static @Nullable String text(@Nullable Location location) {
    return location == null ? null : location.value();
  }

  private static @Nullable Instant time(@Nullable Deadline deadline) {
    return deadline == null ? null : deadline.value();
  }
}
