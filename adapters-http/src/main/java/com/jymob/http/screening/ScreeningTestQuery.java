package com.jymob.http.screening;

import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Slice;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.list.ListedPart;
import org.jspecify.annotations.Nullable;

/**
 * Which screening tests somebody wants to see, and which part of them.
 *
 * @param post whose tests are seen; null for those that the viewer takes
 */
record ScreeningTestQuery(UserId viewer, @Nullable JobPostId post, Slice slice) {
  static final String JOB_POST = "job_post_id";

  static ScreeningTestQuery read(Fields fields, UserId viewer) {
    Field<JobPostId> post = fields.optional(JOB_POST, ValueReader.integer(JobPostId::new), null);
    ListedPart part = ListedPart.ask(fields);
    fields.finish();
    return new ScreeningTestQuery(viewer, post.orNull(), part.of(list(viewer, post.orNull())));
  }

  /** Names the list. */
  Object list() {
    return list(viewer, post);
  }

  private static Object list(UserId viewer, @Nullable JobPostId post) {
    return post == null ? viewer : post;
  }
}
