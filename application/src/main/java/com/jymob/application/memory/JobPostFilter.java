package com.jymob.application.memory;

import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.jobpost.JobPostSearch.SalaryFloor;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.jobpost.Location;
import com.jymob.domain.jobpost.Salary;
import com.jymob.domain.search.Folded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What each filter of a search means. */
final class JobPostFilter {
  private JobPostFilter() {}

  static boolean passes(JobPostSearch search, JobPost post, Instant now) {
    JobPostContent content = post.content();
    return isInSight(search, post, now)
        && (search.terms() == null || search.terms().match(content.words()))
        && (search.location() == null || isIn(content.location(), search.location()))
        && (search.company() == null
            || Folded.of(content.company().value()).contains(search.company()))
        && (search.skill() == null || asksFor(content, search.skill()))
        && (search.remote() == null || search.remote() == content.remote())
        && (search.employmentType() == null || search.employmentType() == content.employmentType())
        && (search.salaryFloor() == null || pays(content.salary(), search.salaryFloor()))
        && (search.status() == null || search.status() == post.statusAt(now))
        && (search.poster() == null || post.isPostedBy(search.poster()))
        && (search.postedSince() == null || isPublishedSince(post, search.postedSince()));
  }

  private static boolean isInSight(JobPostSearch search, JobPost post, Instant now) {
    return post.statusAt(now) == JobPostStatus.OPEN
        || (search.mine() && post.isPostedBy(search.viewer()));
  }

  private static boolean isIn(@Nullable Location location, Folded part) {
    return location != null && Folded.of(location.value()).contains(part);
  }

  private static boolean asksFor(JobPostContent content, Folded skill) {
    return content.skills().all().stream()
        .anyMatch(asked -> Folded.of(asked.value()).equals(skill));
  }

  private static boolean pays(@Nullable Salary salary, SalaryFloor floor) {
    return salary != null
        && salary.currency().equals(floor.currency())
        && salary.yearlyMax().filter(max -> max.compareTo(floor.yearly()) >= 0).isPresent();
  }

  private static boolean isPublishedSince(JobPost post, Instant since) {
    Instant published = post.publishedAt();
    return published != null && !published.isBefore(since);
  }
}
