package com.jymob.http.jobapplication;

import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Slice;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.list.ListedPart;
import org.jspecify.annotations.Nullable;

/**
 * Which job applications somebody wants to see, and which part of them.
 *
 * @param post to which they were sent; null for those that the viewer has sent
 */
record JobApplicationQuery(UserId viewer, @Nullable JobPostId post, Slice slice) {
  static JobApplicationQuery read(Fields fields, UserId viewer) {
    Field<JobPostId> post =
        fields.optional("job_post_id", ValueReader.integer(JobPostId::new), null);
    ListedPart part = ListedPart.ask(fields);
    fields.finish();
    return new JobApplicationQuery(viewer, post.orNull(), part.of(list(viewer, post.orNull())));
  }

  /** Names the list. */
  Object list() {
    return list(viewer, post);
  }

  private static Object list(UserId viewer, @Nullable JobPostId post) {
    return post == null ? viewer : post;
  }
}
