package com.jymob.domain.jobpost;

import com.jymob.domain.problem.ProblemUuids;
import com.jymob.domain.search.Weight;
import com.jymob.domain.search.WordIndex;
import org.jspecify.annotations.Nullable;

/**
 * What a poster writes and changes.
 *
 * @param status what the poster last said; {@link JobPost#statusAt} tells what holds
 * @param closesAt from when on the post counts as closed
 * @param problems that make the screening test of whoever applies; the poster may use each
 */
public record JobPostContent(
    Title title,
    Description description,
    Company company,
    @Nullable Location location,
    @Nullable Remote remote,
    @Nullable EmploymentType employmentType,
    @Nullable Salary salary,
    Skills skills,
    JobPostStatus status,
    @Nullable Deadline closesAt,
    ProblemUuids problems,
    TestMinutes testMinutes) {

  /** A draft that says no more than it must. */
  public static JobPostContent draft(Title title, Description description, Company company) {
    return new JobPostContent(
        title,
        description,
        company,
        null,
        null,
        null,
        null,
        Skills.NONE,
        JobPostStatus.DRAFT,
        null,
        ProblemUuids.NONE,
        TestMinutes.A_WEEK);
  }

  /** The same content with other problems. */
  public JobPostContent naming(ProblemUuids others) {
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
        others,
        testMinutes);
  }

  /** The words by which the post is found. */
  public WordIndex words() {
    WordIndex.Builder words = new WordIndex.Builder();
    words.add(Weight.A, title.value()).add(Weight.B, company.value());
    skills.all().forEach(skill -> words.add(Weight.B, skill.value()));
    if (location != null) {
      words.add(Weight.C, location.value());
    }
    return words.add(Weight.D, description.value()).build();
  }
}
