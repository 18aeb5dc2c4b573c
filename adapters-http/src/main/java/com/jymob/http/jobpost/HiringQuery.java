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
 * @param list names the list
 */
public record HiringQuery(UserId viewer, @Nullable JobPostId post, String list, Slice slice) {
  public static final String JOB_POST = "job_post_id";

  /**
   * @param path of the lists
   */
  public static HiringQuery read(String path, Fields fields, UserId viewer) {
    Field<JobPostId> post = fields.optional(JOB_POST, ValueReader.integer(JobPostId::new), null);
    ListedPart part = ListedPart.ask(fields);
    fields.finish();
    String list = path + " of " + (post.orNull() == null ? viewer : post.orNull());
    return new HiringQuery(viewer, post.orNull(), list, part.of(list));
  }
}
