package com.jymob.http.problem;

import com.jymob.domain.UserId;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.DifficultyLevel;
import com.jymob.domain.problem.ProblemSearch;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.SearchTerms;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.list.ListedPart;

/** Which problems somebody wants to see, and which part of them. */
record ProblemQuery(ProblemSearch search, Slice slice) {
  static ProblemQuery read(Fields fields, UserId viewer) {
    Field<Boolean> mine = fields.optional("mine", ValueReader.flag(), null);
    Field<SearchTerms> search =
        fields.optional("search", ValueReader.text(SearchTerms::parse), null);
    Field<ProblemType> type = fields.optional("type", ValueReader.text(ProblemType::parse), null);
    Field<DifficultyLevel> easiest =
        fields.optional("difficulty_min", ValueReader.text(DifficultyLevel::parse), null);
    Field<DifficultyLevel> hardest =
        fields.optional("difficulty_max", ValueReader.text(DifficultyLevel::parse), null);
    Field<Folded> tag = fields.optional("tag", ValueReader.text(Folded::of), null);
    ListedPart part = ListedPart.ask(fields);
    fields.finish();
    ProblemSearch wanted =
        new ProblemSearch(
            viewer,
            mine.or(false),
            search.orNull(),
            type.orNull(),
            easiest.orNull(),
            hardest.orNull(),
            tag.orNull());
    return new ProblemQuery(wanted, part.of(wanted));
  }
}
