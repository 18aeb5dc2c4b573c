package com.jymob.persistence.postgres.jobpost;

import com.jymob.application.port.JobPosts;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.persistence.postgres.search.Pages;
import com.jymob.persistence.sql.IdBlocks;
import com.jymob.persistence.sql.Sql;
import java.time.Instant;
import java.util.Optional;

public record PostgresJobPosts(Sql sql, IdBlocks ids) implements JobPosts {
  private static final String ADD =
      """
      insert into job_posts (%s, id, user_id, applications_count, created_at)
      values (%s, ?, ?, ?, ?)
      """
          .formatted(JobPostColumns.WRITTEN, JobPostColumns.PLACES);

  private static final String FIND =
      """
      select %s
      from job_posts
      where id = ?
      """
          .formatted(JobPostColumns.READ);

  private static final String FIND_FOR_UPDATE = FIND + "for update";

  private static final String UPDATE =
      """
      update job_posts set (%s) = (%s)
      where id = ?
      """
          .formatted(JobPostColumns.WRITTEN, JobPostColumns.PLACES);

  private static final String COUNT_APPLICATION =
      "update job_posts set applications_count = applications_count + 1 where id = ?";

  private static final String REMOVE = "delete from job_posts where id = ?";

  private static final Pages<JobPost> PAGES =
      new Pages<>("job_posts", JobPostColumns.READ, JobPostColumns::read);

  @Override
  public JobPostId nextId() {
    return new JobPostId(ids.next(sql));
  }

  @Override
  public void add(JobPost post) {
    sql.update(
        ADD,
        JobPostColumns.written(
            post,
            post.id().value(),
            post.poster().value(),
            post.applicationsCount(),
            post.createdAt()));
  }

  @Override
  public Optional<JobPost> find(JobPostId id) {
    return sql.one(FIND, JobPostColumns::read, id.value());
  }

  @Override
  public Optional<JobPost> findForUpdate(JobPostId id) {
    return sql.one(FIND_FOR_UPDATE, JobPostColumns::read, id.value());
  }

  @Override
  public void update(JobPost post) {
    sql.update(UPDATE, JobPostColumns.written(post, post.id().value()));
  }

  @Override
  public void countApplication(JobPostId id) {
    sql.update(COUNT_APPLICATION, id.value());
  }

  @Override
  public void remove(JobPostId id) {
    sql.update(REMOVE, id.value());
  }

  @Override
  public Page<JobPost> search(JobPostSearch search, Instant now, Slice slice) {
    return PAGES.page(sql, new JobPostSelection(search, now), slice);
  }
}
