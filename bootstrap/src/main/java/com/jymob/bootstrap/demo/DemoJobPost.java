package com.jymob.bootstrap.demo;

import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.Amount;
import com.jymob.domain.jobpost.Company;
import com.jymob.domain.jobpost.Deadline;
import com.jymob.domain.jobpost.Description;
import com.jymob.domain.jobpost.EmploymentType;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.jobpost.Location;
import com.jymob.domain.jobpost.Remote;
import com.jymob.domain.jobpost.Salary;
import com.jymob.domain.jobpost.SalaryPeriod;
import com.jymob.domain.jobpost.Skill;
import com.jymob.domain.jobpost.Skills;
import com.jymob.domain.jobpost.TestMinutes;
import com.jymob.domain.jobpost.Title;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.ProblemUuids;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job post whose times count from the day on which it is shown.
 *
 * @param description in lines
 * @param poster the e-mail address of a {@link DemoPerson}
 * @param publishedDaysAgo null for a draft
 * @param closesInDays null for a post without a deadline
 * @param problems the names of {@link DemoProblem}s; null for a post without any
 */
record DemoJobPost(
    String title,
    String company,
    String location,
    Remote remote,
    EmploymentType employmentType,
    @Nullable Pay salary,
    List<String> skills,
    JobPostStatus status,
    String poster,
    @Nullable Integer publishedDaysAgo,
    @Nullable Integer closesInDays,
    @Nullable List<String> problems,
    List<String> description) {

  /** A salary as the file tells it. */
  record Pay(
      @Nullable BigDecimal min, @Nullable BigDecimal max, Currency currency, SalaryPeriod period) {
    Salary salary() {
      return new Salary(amount(min), amount(max), currency, period);
    }

    private static @Nullable Amount amount(@Nullable BigDecimal value) {
      return value == null ? null : new Amount(value);
    }
  }

  /** The post as if it had been made and opened in the past, seen from {@code now}. */
  JobPost postedBy(UserId person, JobPostId id, Named<ProblemUuid> uuids, Instant now) {
    Instant publishedAt =
        publishedDaysAgo == null ? null : now.minus(Duration.ofDays(publishedDaysAgo));
    Instant createdAt = publishedAt == null ? now : publishedAt;
    return new JobPost(id, person, content(uuids, now), publishedAt, 0, createdAt, createdAt);
  }

  private JobPostContent content(Named<ProblemUuid> uuids, Instant now) {
    return new JobPostContent(
        new Title(title),
        new Description(String.join("\n", description)),
        new Company(company),
        new Location(location),
        remote,
        employmentType,
        salary == null ? null : salary.salary(),
        new Skills(skills.stream().map(Skill::new).toList()),
        status,
        closesInDays == null ? null : new Deadline(now.plus(Duration.ofDays(closesInDays))),
        problems == null ? ProblemUuids.NONE : new ProblemUuids(uuids.getAll(problems)),
        TestMinutes.A_WEEK);
  }
}
