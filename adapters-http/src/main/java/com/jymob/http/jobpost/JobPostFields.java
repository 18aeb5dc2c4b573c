package com.jymob.http.jobpost;

import static com.jymob.http.field.Fields.kept;

import com.jymob.domain.jobpost.Company;
import com.jymob.domain.jobpost.Deadline;
import com.jymob.domain.jobpost.Description;
import com.jymob.domain.jobpost.EmploymentType;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.jobpost.Location;
import com.jymob.domain.jobpost.Remote;
import com.jymob.domain.jobpost.Salary;
import com.jymob.domain.jobpost.Skill;
import com.jymob.domain.jobpost.Skills;
import com.jymob.domain.jobpost.TestMinutes;
import com.jymob.domain.jobpost.Title;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.ProblemUuids;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a poster writes. */
final class JobPostFields {
  static final String PROBLEMS = "problem_uuids";

  private static final Set<JobPostStatus> STATUSES = EnumSet.allOf(JobPostStatus.class);
  private static final Set<JobPostStatus> INITIAL =
      STATUSES.stream().filter(JobPostStatus::isInitial).collect(Collectors.toSet());
  private static final ValueReader<List<Skill>> SKILLS =
      ValueReader.listOf("skill", ValueReader.text(Skill::new));
  private static final ValueReader<List<ProblemUuid>> UUIDS =
      ValueReader.listOf("problem_uuid", ValueReader.textOrInteger(ProblemUuid::parse));

  private JobPostFields() {}

  /**
   * Reads the content of a post.
   *
   * @param current what absent fields keep; null for a new post
   */
  static JobPostContent read(Fields fields, @Nullable JobPostContent current) {
    Field<Title> title =
        fields.required(
            "title", ValueReader.text(Title::new), kept(current, JobPostContent::title));
    Field<Description> description =
        fields.required(
            "description",
            ValueReader.text(Description::new),
            kept(current, JobPostContent::description));
    Field<Company> company =
        fields.required(
            "company", ValueReader.text(Company::new), kept(current, JobPostContent::company));
    Field<Location> location =
        fields.optional(
            "location", ValueReader.text(Location::new), kept(current, JobPostContent::location));
    Field<Remote> remote =
        fields.optional(
            "remote",
            ValueReader.word(EnumSet.allOf(Remote.class)),
            kept(current, JobPostContent::remote));
    Field<EmploymentType> employmentType =
        fields.optional(
            "employment_type",
            ValueReader.word(EnumSet.allOf(EmploymentType.class)),
            kept(current, JobPostContent::employmentType));
    Field<Salary> salary =
        fields.optional(
            "salary",
            ValueReader.object(SalaryFields::read),
            kept(current, JobPostContent::salary));
    Field<Skills> skills =
        fields.optional(
            "skills",
            value -> new Skills(SKILLS.read(value)),
            kept(current, JobPostContent::skills));
    Field<JobPostStatus> status =
        fields.required(
            "status",
            ValueReader.word(current == null ? INITIAL : STATUSES),
            current == null ? JobPostStatus.DRAFT : current.status());
    Field<Deadline> closesAt =
        fields.optional(
            "closes_at",
            value -> new Deadline(ValueReader.instant().read(value)),
            kept(current, JobPostContent::closesAt));
    Field<ProblemUuids> problems =
        fields.optional(
            PROBLEMS,
            value -> new ProblemUuids(UUIDS.read(value)),
            kept(current, JobPostContent::problems));
    Field<TestMinutes> testMinutes =
        fields.required(
            "test_minutes",
            ValueReader.integer(JobPostFields::testMinutes),
            current == null ? TestMinutes.A_WEEK : current.testMinutes());
    fields.readOnly(
        "id", "user_id", "published_at", "applications_count", "created_at", "updated_at");
    fields.finish();
    return new JobPostContent(
        title.value(),
        description.value(),
        company.value(),
        location.orNull(),
        remote.orNull(),
        employmentType.orNull(),
        salary.orNull(),
        skills.or(Skills.NONE),
        status.value(),
        closesAt.orNull(),
        problems.or(ProblemUuids.NONE),
        testMinutes.value());
  }

  private static TestMinutes testMinutes(long value) {
    return new TestMinutes(Math.clamp(value, 0, Integer.MAX_VALUE));
  }
}
