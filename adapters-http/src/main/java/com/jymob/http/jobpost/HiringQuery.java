package com.jymob.http.jobpost;

import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Slice;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.list.ListedPart;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody wants to see a list of their own or that of a job post, and which part of it.
 *
 * @param post null for the viewer's own list
 */
public record HiringQuery(UserId viewer, @Nullable JobPostId post, Slice slice) {
  public static final String JOB_POST = "job_post_id";

  public static HiringQuery read(Fields fields, UserId viewer) {
    Field<JobPostId> post = fields.optional(JOB_POST, ValueReader.integer(JobPostId::new), null);
    ListedPart part = ListedPart.ask(fields);
    fields.finish();
    return new HiringQuery(viewer, post.orNull(), part.of(list(viewer, post.orNull())));
  }

  /** Names the list. */
  public Object list() {
    return list(viewer, post);
  }

  private static Object list(UserId viewer, @Nullable JobPostId post) {
    return post == null ? viewer : post;
  }
}
