package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.JobPosts;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

final class MemoryJobPosts implements JobPosts {
  private static final Ranking<JobPost> RANKING =
      new Ranking<>(JobPost::position, post -> post.content().words());

  private final Table<JobPostId, JobPost> posts;
  private final AtomicLong lastId = new AtomicLong();

  MemoryJobPosts(Journal journal) {
    posts = new Table<>(journal);
  }

  @Override
  public JobPostId nextId() {
    return new JobPostId(lastId.incrementAndGet());
  }

  @Override
  public void add(JobPost post) {
    posts.add(post.id(), post);
  }

  @Override
  public Optional<JobPost> find(JobPostId id) {
    return posts.find(id);
  }

  @Override
  public Optional<JobPost> findForUpdate(JobPostId id) {
    return find(id);
  }

  @Override
  public void update(JobPost post) {
    JobPost stored = posts.find(post.id()).orElseThrow();
    posts.replace(
        post.id(),
        new JobPost(
            post.id(),
            stored.poster(),
            post.content(),
            post.publishedAt(),
            stored.applicationsCount(),
            stored.createdAt(),
            post.updatedAt()));
  }

  @Override
  public void remove(JobPostId id) {
    posts.remove(id);
  }

  @Override
  public Page<JobPost> search(JobPostSearch search, Instant now, Slice slice) {
    return RANKING.page(
        posts.all().filter(post -> JobPostFilter.passes(search, post, now)), search.terms(), slice);
  }
}
