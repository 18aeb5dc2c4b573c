package com.jymob.application.screening;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.SeenTest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Lists the tests that somebody takes or has taken, or those of a job post of theirs. */
public final class ViewScreeningTests {
  private final Transactions transactions;
  private final InstantSource clock;

  public ViewScreeningTests(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What the viewer takes or has taken, newest first. */
  public Page<SeenTest> takenBy(UserId viewer, Slice slice) {
    return transactions.read(
        stores -> seen(stores, stores.screeningTests().findAllOf(viewer, slice), viewer));
  }

  /** Those of a post, newest first; empty when there is none, or it is not the viewer's. */
  public Optional<Page<SeenTest>> of(JobPostId id, UserId viewer, Slice slice) {
    return transactions.read(
        stores ->
            stores
                .jobPosts()
                .find(id)
                .filter(post -> post.isPostedBy(viewer))
                .map(post -> seen(stores, stores.screeningTests().findAllOf(id, slice), viewer)));
  }

  private Page<SeenTest> seen(Stores stores, Page<ScreeningTest> page, UserId viewer) {
    Instant now = clock.instant();
    List<SeenTest> seen =
        TakenTests.of(stores, page.items()).stream()
            .flatMap(test -> test.seenBy(viewer, now).stream())
            .toList();
    return new Page<>(seen, page.next());
  }
}
