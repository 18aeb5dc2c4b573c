package com.jymob.domain.jobpost;

import com.jymob.domain.UserId;
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.SearchTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Which job posts somebody wants to see; a filter that is null lets every post pass.
 *
 * @param viewer who looks; sees the open posts of everybody
 * @param mine whether the viewer's own posts are seen too, in any status
 * @param location a part of the location
 * @param company a part of the company's name
 * @param skill one whole skill
 * @param status that holds at the time of the search
 * @param postedSince the earliest first opening
 */
public record JobPostSearch(
    UserId viewer,
    boolean mine,
    @Nullable SearchTerms terms,
    @Nullable Folded location,
    @Nullable Folded company,
    @Nullable Folded skill,
    @Nullable Remote remote,
    @Nullable EmploymentType employmentType,
    @Nullable SalaryFloor salaryFloor,
    @Nullable JobPostStatus status,
    @Nullable UserId poster,
    @Nullable Instant postedSince) {

  /**
   * The least that a job should pay.
   *
   * @param yearly compared with {@link Salary#yearlyMax} of the same currency
   */
  public record SalaryFloor(BigDecimal yearly, Currency currency) {}
}
