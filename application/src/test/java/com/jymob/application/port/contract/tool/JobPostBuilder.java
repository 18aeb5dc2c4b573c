package com.jymob.application.port.contract.tool;

import com.jymob.application.port.Stores;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.Amount;
import com.jymob.domain.jobpost.Company;
import com.jymob.domain.jobpost.Deadline;
import com.jymob.domain.jobpost.Description;
import com.jymob.domain.jobpost.EmploymentType;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An open job post that says no more than it must, and whatever a contract adds to it. */
public final class JobPostBuilder {
  private final UserId poster;
  private Title title = new Title("Gardener");
  private Description description = new Description("Roses.");
  private Company company = new Company("Kew");
  private @Nullable Location location;
  private @Nullable Remote remote;
  private @Nullable EmploymentType employmentType;
  private @Nullable Salary salary;
  private Skills skills = Skills.NONE;
  private JobPostStatus status = JobPostStatus.OPEN;
  private @Nullable Deadline closesAt;
  private ProblemUuids problems = ProblemUuids.NONE;
  private TestMinutes testMinutes = TestMinutes.A_WEEK;
  private Instant createdAt = Samples.NOW;

  public JobPostBuilder(UserId poster) {
    this.poster = poster;
  }

  public JobPostBuilder title(String text) {
    title = new Title(text);
    return this;
  }

  public JobPostBuilder description(String text) {
    description = new Description(text);
    return this;
  }

  public JobPostBuilder company(String text) {
    company = new Company(text);
    return this;
  }

  public JobPostBuilder location(String text) {
    location = new Location(text);
    return this;
  }

  public JobPostBuilder remote(Remote value) {
    remote = value;
    return this;
  }

  public JobPostBuilder employmentType(EmploymentType value) {
    employmentType = value;
    return this;
  }

  public JobPostBuilder salary(
      @Nullable String min, @Nullable String max, String currency, SalaryPeriod period) {
    salary = new Salary(amount(min), amount(max), Currency.getInstance(currency), period);
    return this;
  }

  public JobPostBuilder skills(String... texts) {
    skills = new Skills(Stream.of(texts).map(Skill::new).toList());
    return this;
  }

  public JobPostBuilder status(JobPostStatus value) {
    status = value;
    return this;
  }

  public JobPostBuilder closesAt(Instant at) {
    closesAt = new Deadline(at);
    return this;
  }

  public JobPostBuilder problems(ProblemUuid... uuids) {
    problems = new ProblemUuids(List.of(uuids));
    return this;
  }

  public JobPostBuilder testMinutes(int minutes) {
    testMinutes = new TestMinutes(minutes);
    return this;
  }

  /** When it was made and, unless it is a draft, opened: so many days after {@link Samples#NOW}. */
  public JobPostBuilder day(int day) {
    createdAt = Samples.NOW.plus(Duration.ofDays(day));
    return this;
  }

  public JobPostContent content() {
    return new JobPostContent(
        title,
        description,
        company,
        location,
        remote,
        employmentType,
        salary,
        skills,
        status,
        closesAt,
        problems,
        testMinutes);
  }

  public JobPost addTo(Stores stores) {
    Instant publishedAt = status == JobPostStatus.DRAFT ? null : createdAt;
    JobPost post =
        new JobPost(
            stores.jobPosts().nextId(), poster, content(), publishedAt, 0, createdAt, createdAt);
    stores.jobPosts().add(post);
    return post;
  }

  private static @Nullable Amount amount(@Nullable String value) {
    return value == null ? null : new Amount(new BigDecimal(value));
  }
}
