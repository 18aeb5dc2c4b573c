package com.jymob.application.memory;

import com.jymob.application.port.JobPosts;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostPage;
import com.jymob.domain.jobpost.JobPostPosition;
import com.jymob.domain.jobpost.JobPostPosition.ByDate;
import com.jymob.domain.jobpost.JobPostPosition.ByRank;
import com.jymob.domain.jobpost.JobPostSearch;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

final class MemoryJobPosts implements JobPosts {
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
  public JobPostPage search(
      JobPostSearch search, Instant now, @Nullable JobPostPosition after, int limit) {
    List<JobPost> newestFirst =
        posts
            .all()
            .filter(post -> JobPostFilter.passes(search, post, now))
            .sorted(Comparator.comparing(ByDate::of).reversed())
            .toList();
    if (search.terms() == null || after instanceof ByDate) {
      return byDate(newestFirst, (ByDate) after, limit);
    }
    return new RankedJobPosts(search.terms()).page(newestFirst, (ByRank) after, limit);
  }

  private static JobPostPage byDate(List<JobPost> newestFirst, @Nullable ByDate after, int limit) {
    List<JobPost> found =
        newestFirst.stream()
            .filter(post -> after == null || ByDate.of(post).compareTo(after) < 0)
            .limit(limit + 1L)
            .toList();
    if (found.size() <= limit) {
      return new JobPostPage(found, null);
    }
    return new JobPostPage(found.subList(0, limit), ByDate.of(found.get(limit - 1)));
  }
}
