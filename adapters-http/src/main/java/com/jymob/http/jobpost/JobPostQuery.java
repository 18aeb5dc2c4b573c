package com.jymob.http.jobpost;

import com.jymob.application.jobpost.ViewJobPosts;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.EmploymentType;
import com.jymob.domain.jobpost.JobPostPosition;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.jobpost.Remote;
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.SearchTerms;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.PageSize;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Violation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which job posts somebody wants to see. */
final class JobPostQuery {
  private JobPostQuery() {}

  static ViewJobPosts.Query read(Fields fields, UserId viewer) {
    Field<Boolean> mine = fields.optional("mine", ValueReader.flag(), null);
    Field<SearchTerms> search =
        fields.optional("search", ValueReader.text(SearchTerms::parse), null);
    Field<Folded> location = fields.optional("location", ValueReader.text(Folded::of), null);
    Field<Folded> company = fields.optional("company", ValueReader.text(Folded::of), null);
    Field<Folded> skill = fields.optional("skill", ValueReader.text(Folded::of), null);
    Field<Remote> remote =
        fields.optional("remote", ValueReader.word(EnumSet.allOf(Remote.class)), null);
    Field<EmploymentType> employmentType =
        fields.optional(
            "employment_type", ValueReader.word(EnumSet.allOf(EmploymentType.class)), null);
    SalaryFloorFields salary = SalaryFloorFields.ask(fields);
    Field<JobPostStatus> status =
        fields.optional("status", ValueReader.word(EnumSet.allOf(JobPostStatus.class)), null);
    Field<UserId> poster = fields.optional("user_id", ValueReader.integer(UserId::new), null);
    Field<Instant> postedSince = fields.optional("posted_since", ValueReader.instant(), null);
    Field<String> after = fields.optional("after", ValueReader.text(cursor -> cursor), null);
    Field<Integer> perPage = PageSize.ask(fields);
    fields.finish();
    JobPostSearch wanted =
        new JobPostSearch(
            viewer,
            mine.or(false),
            search.orNull(),
            location.orNull(),
            company.orNull(),
            skill.orNull(),
            remote.orNull(),
            employmentType.orNull(),
            salary.floor(),
            status.orNull(),
            poster.orNull(),
            postedSince.orNull());
    return new ViewJobPosts.Query(wanted, position(after.orNull(), wanted), perPage.value());
  }

  private static @Nullable JobPostPosition position(@Nullable String cursor, JobPostSearch wanted) {
    try {
      return cursor == null ? null : JobPostCursor.read(cursor, wanted);
    } catch (InvalidValue e) {
      throw new InvalidFields(400, List.of(new Violation("after", e.code(), e.message())));
    }
  }
}
