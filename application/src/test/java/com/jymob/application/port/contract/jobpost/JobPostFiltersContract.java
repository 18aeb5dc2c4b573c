package com.jymob.application.port.contract.jobpost;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static com.jymob.domain.jobpost.JobPostStatus.CLOSED;
import static com.jymob.domain.jobpost.JobPostStatus.DRAFT;
import static com.jymob.domain.jobpost.JobPostStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.application.port.contract.tool.JobPostSearchBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.EmploymentType;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.Remote;
import com.jymob.domain.jobpost.SalaryPeriod;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which posts {@link JobPosts#search} lets pass, by everything but words. */
public abstract class JobPostFiltersContract extends JobPostLists {
  @Test
  void an_empty_list_has_one_page() {
    assertThat(found(all())).isEmpty();
  }

  @Test
  void everybody_sees_open_posts_and_nobody_elses_drafts_or_closed_ones() {
    JobPost open = add(open());
    add(open().status(DRAFT));
    add(open().status(CLOSED));
    assertThat(found(all())).containsExactly(open);
    assertThat(found(all().mine())).containsExactly(open);
    assertThat(found(all().mine().poster(poster))).containsExactly(open);
  }

  @Test
  void a_poster_sees_their_own_posts_in_any_status_when_asking_for_them() {
    JobPost draft = add(open().status(DRAFT).day(-3));
    JobPost open = add(open().day(-2));
    JobPost closed = add(open().status(CLOSED).day(-1));
    JobPost others = add(new JobPostBuilder(viewer));
    add(new JobPostBuilder(viewer).status(DRAFT));
    JobPostSearchBuilder mine = new JobPostSearchBuilder(poster).mine();
    assertThat(found(mine)).containsExactly(others, closed, open, draft);
    assertThat(found(new JobPostSearchBuilder(poster))).containsExactly(others, open);
    assertThat(found(mine.poster(poster))).containsExactly(closed, open, draft);
    assertThat(found(mine.status(DRAFT))).containsExactly(draft);
  }

  @Test
  void a_post_closes_at_its_deadline() {
    add(open().closesAt(NOW.minusMillis(1)));
    add(open().closesAt(NOW));
    JobPost open = add(open().closesAt(NOW.plusMillis(1)));
    assertThat(found(all())).containsExactly(open);
    assertThat(found(all().status(OPEN))).containsExactly(open);
    assertThat(found(all().status(CLOSED))).isEmpty();
  }

  @Test
  void the_status_is_the_one_that_holds() {
    JobPost draft = add(open().status(DRAFT).closesAt(NOW.minusMillis(1)).day(-4));
    JobPost over = add(open().closesAt(NOW).day(-3));
    JobPost closed = add(open().status(CLOSED).closesAt(NOW.plusMillis(1)).day(-2));
    JobPost open = add(open().closesAt(NOW.plusMillis(1)).day(-1));
    JobPostSearchBuilder mine = new JobPostSearchBuilder(poster).mine();
    assertThat(found(mine.status(DRAFT))).containsExactly(draft);
    assertThat(found(mine.status(OPEN))).containsExactly(open);
    assertThat(found(mine.status(CLOSED))).containsExactly(closed, over);
  }

  @Test
  void a_part_of_the_location_is_enough_whatever_its_case_and_accents() {
    JobPost zurich = add(open().location("8001 Zürich, Schweiz").day(3));
    JobPost lodz = add(open().location("Łódź").day(2));
    add(open().location("Berlin"));
    add(open());
    assertThat(found(all().location("zurich"))).containsExactly(zurich);
    assertThat(found(all().location("ZÜRICH, S"))).containsExactly(zurich);
    assertThat(found(all().location("lodz"))).containsExactly(lodz);
    assertThat(found(all().location("z"))).containsExactly(zurich, lodz);
    assertThat(found(all().location("Zurich  Schweiz"))).isEmpty();
  }

  @Test
  void a_part_of_the_company_is_enough_whatever_its_case_and_accents() {
    JobPost post = add(open().company("Société Générale"));
    add(open().company("Kew"));
    assertThat(found(all().company("GENERAL"))).containsExactly(post);
    assertThat(found(all().company("societe g"))).containsExactly(post);
    assertThat(found(all().company("generals"))).isEmpty();
  }

  @Test
  void wildcards_mean_themselves() {
    JobPost percent = add(open().company("100% Remote").location("100% Remote").day(4));
    JobPost underscore = add(open().company("snake_case").location("snake_case").day(3));
    JobPost backslash = add(open().company("back\\slash").location("back\\slash").day(2));
    JobPost quote = add(open().company("O'Neil").location("O'Neil").day(1));
    add(open().company("100 snakes").location("100 snakes"));
    assertThat(found(all().company("%"))).containsExactly(percent);
    assertThat(found(all().company("_"))).containsExactly(underscore);
    assertThat(found(all().company("\\"))).containsExactly(backslash);
    assertThat(found(all().company("'"))).containsExactly(quote);
    assertThat(found(all().company("0%r"))).isEmpty();
    assertThat(found(all().location("%"))).containsExactly(percent);
    assertThat(found(all().location("_"))).containsExactly(underscore);
    assertThat(found(all().location("\\"))).containsExactly(backslash);
    assertThat(found(all().location("\\s"))).containsExactly(backslash);
    assertThat(found(all().location("'"))).containsExactly(quote);
  }

  @Test
  void a_skill_is_a_whole_one_whatever_its_case_and_accents() {
    JobPost java = add(open().skills("C", "Java").day(3));
    JobPost script = add(open().skills("JavaScript").day(2));
    JobPost cafe = add(open().skills("Café, gérer").day(1));
    add(open().title("Java").description("java"));
    assertThat(found(all().skill("java"))).containsExactly(java);
    assertThat(found(all().skill("C"))).containsExactly(java);
    assertThat(found(all().skill("JAVASCRIPT"))).containsExactly(script);
    assertThat(found(all().skill("cafe, gerer"))).containsExactly(cafe);
    assertThat(found(all().skill("cafe"))).isEmpty();
    assertThat(found(all().skill("%"))).isEmpty();
  }

  @Test
  void remote_and_employment_type_are_told_exactly() {
    JobPost hybrid =
        add(open().remote(Remote.HYBRID).employmentType(EmploymentType.PART_TIME).day(2));
    JobPost remote = add(open().remote(Remote.YES).employmentType(EmploymentType.FULL_TIME));
    add(open().day(3));
    assertThat(found(all().remote(Remote.HYBRID))).containsExactly(hybrid);
    assertThat(found(all().remote(Remote.YES))).containsExactly(remote);
    assertThat(found(all().remote(Remote.NO))).isEmpty();
    assertThat(found(all().employmentType(EmploymentType.PART_TIME))).containsExactly(hybrid);
    assertThat(found(all().employmentType(EmploymentType.INTERNSHIP))).isEmpty();
  }

  @Test
  void salaries_are_compared_by_what_a_year_pays_at_most() {
    JobPost hour = add(open().salary(null, "50.01", "EUR", SalaryPeriod.HOUR).day(5));
    JobPost day = add(open().salary(null, "400", "EUR", SalaryPeriod.DAY).day(4));
    JobPost month = add(open().salary("1", "8666.67", "EUR", SalaryPeriod.MONTH).day(3));
    JobPost year = add(open().salary("1", "103999.99", "EUR", SalaryPeriod.YEAR).day(2));
    add(open().salary("200000", null, "EUR", SalaryPeriod.YEAR));
    add(open().salary(null, "200000", "USD", SalaryPeriod.YEAR));
    add(open());
    assertThat(found(all().salaryFloor("0", "EUR"))).containsExactly(hour, day, month, year);
    assertThat(found(all().salaryFloor("103999.99", "EUR")))
        .containsExactly(hour, day, month, year);
    assertThat(found(all().salaryFloor("104000", "EUR"))).containsExactly(hour, day, month);
    assertThat(found(all().salaryFloor("104000.04", "EUR"))).containsExactly(hour, month);
    assertThat(found(all().salaryFloor("104020.8", "EUR"))).containsExactly(hour);
    assertThat(found(all().salaryFloor("104020.81", "EUR"))).isEmpty();
    assertThat(found(all().salaryFloor("1e30", "EUR"))).isEmpty();
  }

  @Test
  void the_greatest_salary_is_compared_too() {
    JobPost post = add(open().salary(null, "999999999999.99", "EUR", SalaryPeriod.HOUR));
    assertThat(found(all().salaryFloor("2079999999999979.2", "EUR"))).containsExactly(post);
    assertThat(found(all().salaryFloor("2079999999999979.21", "EUR"))).isEmpty();
  }

  @Test
  void a_poster_is_told_exactly() {
    JobPost post = add(open());
    JobPost others = add(new JobPostBuilder(viewer));
    assertThat(found(all().poster(poster))).containsExactly(post);
    assertThat(found(all().poster(viewer))).containsExactly(others);
    assertThat(found(all().poster(new UserId(Long.MAX_VALUE)))).isEmpty();
  }

  @Test
  void posted_since_counts_from_the_first_opening() {
    add(open().day(-2));
    JobPost border = add(open().day(-1));
    JobPost newer = add(open().day(0));
    add(open().status(DRAFT).day(0));
    JobPostSearchBuilder recent =
        new JobPostSearchBuilder(poster).mine().postedSince(NOW.minus(Duration.ofDays(1)));
    assertThat(found(recent)).containsExactly(newer, border);
  }

  @Test
  void filters_hold_together() {
    JobPost post = add(whole().day(1));
    add(whole().title("Potter"));
    add(whole().location("Bern"));
    add(whole().company("Eden"));
    add(whole().skills("clay"));
    add(whole().remote(Remote.NO));
    add(whole().employmentType(EmploymentType.FULL_TIME));
    add(whole().salary(null, "9", "EUR", SalaryPeriod.YEAR));
    add(whole().day(-1));
    JobPostSearchBuilder search =
        words("gardener")
            .location("london")
            .company("kew")
            .skill("roses")
            .remote(Remote.HYBRID)
            .employmentType(EmploymentType.PART_TIME)
            .salaryFloor("10", "EUR")
            .status(OPEN)
            .poster(poster)
            .postedSince(NOW);
    assertThat(found(search)).containsExactly(post);
  }

  @Test
  void an_edit_counts_at_once() {
    JobPost post = add(whole());
    JobPost moved =
        post.edited(whole().location("Bern").title("Potter").content(), NOW.plusMillis(1));
    write(
        stores -> {
          stores.jobPosts().update(moved);
          return moved;
        });
    assertThat(found(all().location("bern"))).containsExactly(moved);
    assertThat(found(words("potter"))).containsExactly(moved);
    assertThat(List.of(found(all().location("london")), found(words("gardener"))))
        .containsOnly(List.of());
  }

  private JobPostBuilder whole() {
    return open()
        .location("London")
        .skills("Roses")
        .remote(Remote.HYBRID)
        .employmentType(EmploymentType.PART_TIME)
        .salary(null, "10", "EUR", SalaryPeriod.YEAR);
  }
}
