package com.jymob.application.port.contract.jobpost;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.application.port.contract.tool.JobPostSearchBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Slice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of finding job posts share: who posts, who looks, and reading lists. */
abstract class JobPostLists extends StoreContract {
  private static final int MORE_THAN_THERE_ARE = 100;
  UserId poster;
  UserId viewer;

  @BeforeEach
  void register() {
    poster = write(samples::addUser).id();
    viewer = write(samples::addUser).id();
  }

  final JobPostBuilder open() {
    return new JobPostBuilder(poster);
  }

  final JobPost add(JobPostBuilder post) {
    return write(post::addTo);
  }

  final JobPostSearchBuilder all() {
    return new JobPostSearchBuilder(viewer);
  }

  final JobPostSearchBuilder words(String text) {
    return all().words(text);
  }

  /** All posts that a search lets pass, in order, asked for as one page. */
  final List<JobPost> found(JobPostSearchBuilder search) {
    Page<JobPost> page = page(search, null, MORE_THAN_THERE_ARE);
    assertThat(page.next()).isNull();
    return page.items();
  }

  final Page<JobPost> page(JobPostSearchBuilder search, @Nullable Position after, int limit) {
    Page<JobPost> page =
        read(stores -> stores.jobPosts().search(search.build(), NOW, new Slice(after, limit)));
    assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
    return page;
  }

  /** All posts from a position on, asked for page by page. */
  final List<JobPost> pages(JobPostSearchBuilder search, @Nullable Position after, int limit) {
    List<JobPost> all = new ArrayList<>();
    Set<Position> seen = new HashSet<>();
    Position next = after;
    do {
      Page<JobPost> page = page(search, next, limit);
      all.addAll(page.items());
      next = page.next();
    } while (next != null && seen.add(next));
    assertThat(next).as("where the page after the last begins").isNull();
    return all;
  }
}
