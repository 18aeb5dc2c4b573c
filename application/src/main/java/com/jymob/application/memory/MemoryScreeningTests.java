package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.ScreeningTests;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

final class MemoryScreeningTests implements ScreeningTests {
  private final Table<ScreeningTestId, ScreeningTest> tests;
  private final AtomicLong lastId = new AtomicLong();

  MemoryScreeningTests(Journal journal) {
    tests = new Table<>(journal);
  }

  @Override
  public ScreeningTestId nextId() {
    return new ScreeningTestId(lastId.incrementAndGet());
  }

  @Override
  public boolean add(ScreeningTest test) {
    if (of(test.application()).isPresent()) {
      return false;
    }
    tests.add(test.id(), test);
    return true;
  }

  @Override
  public Optional<ScreeningTest> find(ScreeningTestId id) {
    return tests.find(id);
  }

  @Override
  public Optional<ScreeningTest> findForUpdate(ScreeningTestId id) {
    return find(id);
  }

  @Override
  public Page<ScreeningTest> findAllOf(UserId taker, Slice slice) {
    return Newest.page(
        tests.all().filter(test -> test.isTakenBy(taker)), ScreeningTest::position, slice);
  }

  @Override
  public Page<ScreeningTest> findAllOf(JobPostId post, Slice slice) {
    return Newest.page(
        tests.all().filter(test -> test.jobPost().equals(post)), ScreeningTest::position, slice);
  }

  @Override
  public void update(ScreeningTest test) {
    tests.replace(test.id(), test);
  }

  @Override
  public void end(JobApplicationId application, Instant now) {
    of(application)
        .filter(test -> test.isOngoingAt(now))
        .ifPresent(test -> tests.replace(test.id(), test.ended(now)));
  }

  Optional<ScreeningTest> of(JobApplicationId application) {
    return tests.all().filter(test -> test.application().equals(application)).findAny();
  }
}
