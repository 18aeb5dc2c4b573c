package com.jymob.application.port.contract.tool;

import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.EmploymentType;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.jobpost.JobPostSearch.SalaryFloor;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.jobpost.Remote;
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.SearchTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A search that lets every post pass which the viewer may see, and whatever a contract adds. */
public final class JobPostSearchBuilder {
  private final UserId viewer;
  private boolean mine;
  private @Nullable SearchTerms terms;
  private @Nullable Folded location;
  private @Nullable Folded company;
  private @Nullable Folded skill;
  private @Nullable Remote remote;
  private @Nullable EmploymentType employmentType;
  private @Nullable SalaryFloor salaryFloor;
  private @Nullable JobPostStatus status;
  private @Nullable UserId poster;
  private @Nullable Instant postedSince;

  public JobPostSearchBuilder(UserId viewer) {
    this.viewer = viewer;
  }

  public JobPostSearchBuilder mine() {
    mine = true;
    return this;
  }

  public JobPostSearchBuilder words(String text) {
    terms = SearchTerms.parse(text);
    return this;
  }

  public JobPostSearchBuilder location(String part) {
    location = Folded.of(part);
    return this;
  }

  public JobPostSearchBuilder company(String part) {
    company = Folded.of(part);
    return this;
  }

  public JobPostSearchBuilder skill(String whole) {
    skill = Folded.of(whole);
    return this;
  }

  public JobPostSearchBuilder remote(Remote value) {
    remote = value;
    return this;
  }

  public JobPostSearchBuilder employmentType(EmploymentType value) {
    employmentType = value;
    return this;
  }

  public JobPostSearchBuilder salaryFloor(String yearly, String currency) {
    salaryFloor = new SalaryFloor(new BigDecimal(yearly), Currency.getInstance(currency));
    return this;
  }

  public JobPostSearchBuilder status(JobPostStatus value) {
    status = value;
    return this;
  }

  public JobPostSearchBuilder poster(UserId value) {
    poster = value;
    return this;
  }

  public JobPostSearchBuilder postedSince(Instant value) {
    postedSince = value;
    return this;
  }

  public JobPostSearch build() {
    return new JobPostSearch(
        viewer,
        mine,
        terms,
        location,
        company,
        skill,
        remote,
        employmentType,
        salaryFloor,
        status,
        poster,
        postedSince);
  }
}
