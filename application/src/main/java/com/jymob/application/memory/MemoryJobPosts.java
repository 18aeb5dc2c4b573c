package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.JobPosts;
import com.jymob.application.port.Problems;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemUuids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

final class MemoryJobPosts implements JobPosts {
  private static final Ranking<JobPost> RANKING =
      new Ranking<>(JobPost::position, post -> post.content().words());

  private final Table<JobPostId, JobPost> posts;
  private final Problems problems;
  private final AtomicLong lastId = new AtomicLong();

  MemoryJobPosts(Journal journal, Problems problems) {
    this.problems = problems;
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
    return posts.find(id).map(this::withUsableProblems);
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
  public void countApplication(JobPostId id) {
    JobPost stored = posts.find(id).orElseThrow();
    posts.replace(
        id,
        new JobPost(
            id,
            stored.poster(),
            stored.content(),
            stored.publishedAt(),
            stored.applicationsCount() + 1,
            stored.createdAt(),
            stored.updatedAt()));
  }

  @Override
  public void remove(JobPostId id) {
    posts.remove(id);
  }

  @Override
  public Page<JobPost> search(JobPostSearch search, Instant now, Slice slice) {
    return RANKING
        .page(
            posts.all().filter(post -> JobPostFilter.passes(search, post, now)),
            search.terms(),
            slice)
        .map(this::withUsableProblems);
  }

  private JobPost withUsableProblems(JobPost post) {
    JobPostContent content = post.content();
    List<Problem> usable = problems.findUsable(content.problems(), post.poster());
    return new JobPost(
        post.id(),
        post.poster(),
        content.naming(new ProblemUuids(usable.stream().map(Problem::uuid).toList())),
        post.publishedAt(),
        post.applicationsCount(),
        post.createdAt(),
        post.updatedAt());
  }
}
