package com.jymob.persistence.postgres.jobpost;

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
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.WordIndex;
import com.jymob.persistence.postgres.search.TextSearch;
import com.jymob.persistence.sql.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A job post as the columns of its row, in both directions. */
final class JobPostColumns {
  /**
   * Of the problems that a post names, its poster may use those alone; nothing need be written when
   * one of them goes.
   */
  private static final String PROBLEMS =
      """
      array(
        select problems.id::text
        from unnest(job_posts.problem_ids) with ordinality as named (id, place)
          join problems using (id)
        where problems.shared or problems.user_id = job_posts.user_id
        order by place) as problem_ids""";

  static final String READ =
      PROBLEMS
          + """
          , id, user_id, title, description, company, location, remote, employment_type, \
          salary_min, salary_max, salary_currency, salary_period, skills, status, closes_at, \
          test_minutes, published_at, applications_count, created_at, updated_at, listed_at""";

  /** What an update replaces, and an insert writes beside what never changes. */
  static final String WRITTEN =
      """
      title, description, company, location, remote, employment_type, \
      salary_min, salary_max, salary_currency, salary_period, skills, status, closes_at, \
      problem_ids, test_minutes, published_at, updated_at, listed_at, company_folded, location_folded, \
      skills_folded, salary_yearly_max, words, word_sequence""";

  /** For the values of {@link #WRITTEN}. */
  static final String PLACES =
      "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint[], ?, ?, ?, ?, ?, ?, ?, ?, ?::tsvector, ?";

  private JobPostColumns() {}

  static JobPost read(Row row) throws SQLException {
    return new JobPost(
        new JobPostId(row.number("id")),
        new UserId(row.number("user_id")),
        readContent(row),
        row.instantOrNull("published_at"),
        row.integer("applications_count"),
        row.instant("created_at"),
        row.instant("updated_at"));
  }

  /**
   * @param others appended to the values of {@link #WRITTEN}
   */
  static @Nullable Object[] written(JobPost post, Object... others) {
    JobPostContent content = post.content();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(content.title().value());
    values.add(content.description().value());
    values.add(content.company().value());
    values.add(map(content.location(), Location::value));
    values.add(content.remote());
    values.add(content.employmentType());
    Salary salary = content.salary();
    values.add(map(map(salary, Salary::min), Amount::value));
    values.add(map(map(salary, Salary::max), Amount::value));
    values.add(map(map(salary, Salary::currency), Currency::getCurrencyCode));
    values.add(map(salary, Salary::period));
    values.add(content.skills().all().stream().map(Skill::value).toList());
    values.add(content.status());
    values.add(map(content.closesAt(), Deadline::value));
    values.add(content.problems().all().stream().map(ProblemUuid::digits).toList());
    values.add(content.testMinutes().value());
    values.add(post.publishedAt());
    values.add(post.updatedAt());
    addForLists(post, values);
    Collections.addAll(values, others);
    return values.toArray();
  }

  private static void addForLists(JobPost post, List<@Nullable Object> values) {
    JobPostContent content = post.content();
    WordIndex words = content.words();
    values.add(post.listedAt());
    values.add(folded(content.company().value()));
    values.add(map(map(content.location(), Location::value), JobPostColumns::folded));
    values.add(content.skills().all().stream().map(skill -> folded(skill.value())).toList());
    values.add(map(content.salary(), salary -> salary.yearlyMax().orElse(null)));
    values.add(TextSearch.vector(words));
    values.add(TextSearch.sequence(words));
  }

  private static String folded(String text) {
    return Folded.of(text).value();
  }

  private static JobPostContent readContent(Row row) throws SQLException {
    return new JobPostContent(
        new Title(row.text("title")),
        new Description(row.text("description")),
        new Company(row.text("company")),
        map(row.textOrNull("location"), Location::new),
        map(row.textOrNull("remote"), Remote::valueOf),
        map(row.textOrNull("employment_type"), EmploymentType::valueOf),
        readSalary(row),
        new Skills(row.texts("skills").stream().map(Skill::new).toList()),
        JobPostStatus.valueOf(row.text("status")),
        map(row.instantOrNull("closes_at"), Deadline::new),
        new ProblemUuids(row.texts("problem_ids").stream().map(ProblemUuid::parse).toList()),
        new TestMinutes(row.integer("test_minutes")));
  }

  private static @Nullable Salary readSalary(Row row) throws SQLException {
    String currency = row.textOrNull("salary_currency");
    if (currency == null) {
      return null;
    }
    return new Salary(
        map(row.decimalOrNull("salary_min"), Amount::new),
        map(row.decimalOrNull("salary_max"), Amount::new),
        Currency.getInstance(currency),
        SalaryPeriod.valueOf(row.text("salary_period")));
  }

  private static <A, B> @Nullable B map(@Nullable A value, Function<A, @Nullable B> mapper) {
    return value == null ? null : mapper.apply(value);
  }
}
