package com.jymob.http.jobpost;

import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.EmploymentType;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.jobpost.Remote;
import com.jymob.domain.page.Slice;
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.SearchTerms;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.list.ListedPart;
import java.time.Instant;
import java.util.EnumSet;

/** Which job posts somebody wants to see, and which part of them. */
record JobPostQuery(JobPostSearch search, Slice slice) {
  static JobPostQuery read(Fields fields, UserId viewer) {
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
    ListedPart part = ListedPart.ask(fields);
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
    return new JobPostQuery(wanted, part.of(wanted));
  }
}
