package com.jymob.application.port.contract.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.ScreeningTests;
import com.jymob.application.port.contract.tool.ScreeningTestBuilder;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Position.ByDate;
import com.jymob.domain.page.Position.ByRank;
import com.jymob.domain.page.Slice;
import com.jymob.domain.screening.ScreeningTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How {@link ScreeningTests} are listed. */
public abstract class ScreeningTestListsContract extends TestedPeople {
  private static final Slice ALL = new Slice(null, 100);

  @Test
  void a_taker_finds_their_tests_the_newest_first() {
    add(test());
    List<ScreeningTest> newestFirst = addOfTaker();
    assertThat(taken(ALL).items()).isEqualTo(newestFirst);
    assertPagesMake(newestFirst, (tests, slice) -> tests.findAllOf(taker, slice));
  }

  @Test
  void a_post_has_the_tests_of_its_applications_the_newest_first() {
    addOfTaker();
    JobPost last = addPost();
    post = last;
    List<ScreeningTest> newestFirst =
        Stream.of(3, 1, 2, 2, 0).map(day -> add(test().day(day))).sorted(this::newest).toList();
    assertThat(read(stores -> stores.screeningTests().findAllOf(last.id(), ALL)).items())
        .isEqualTo(newestFirst);
    assertPagesMake(newestFirst, (tests, slice) -> tests.findAllOf(last.id(), slice));
  }

  @Test
  void whoever_has_none_finds_none() {
    add(test());
    assertThat(taken(ALL)).isEqualTo(new Page<>(List.of(), null));
    JobPost other = addPost();
    assertThat(read(stores -> stores.screeningTests().findAllOf(other.id(), ALL)).items())
        .isEmpty();
  }

  @Test
  void a_position_of_a_search_is_the_beginning() {
    List<ScreeningTest> newestFirst = addOfTaker();
    ByDate date = new ByDate(Instant.EPOCH, 1);
    assertThat(taken(new Slice(new ByRank(date, date, 1, date), 100)).items())
        .isEqualTo(newestFirst);
  }

  /** Tests of many posts, two of them started at once. */
  private List<ScreeningTest> addOfTaker() {
    return Stream.of(1, 3, 2, 0, 2)
        .map(
            day -> {
              JobPost other = addPost();
              return add(new ScreeningTestBuilder(other, apply(other, taker)).day(day));
            })
        .sorted(this::newest)
        .toList();
  }

  private int newest(ScreeningTest one, ScreeningTest other) {
    return other.position().compareTo(one.position());
  }

  private Page<ScreeningTest> taken(Slice slice) {
    return read(stores -> stores.screeningTests().findAllOf(taker, slice));
  }

  private void assertPagesMake(
      List<ScreeningTest> all, BiFunction<ScreeningTests, Slice, Page<ScreeningTest>> list) {
    for (int size = 1; size <= all.size(); size++) {
      int limit = size;
      List<ScreeningTest> pages = new ArrayList<>();
      Position next = null;
      do {
        Position after = next;
        Page<ScreeningTest> page =
            read(stores -> list.apply(stores.screeningTests(), new Slice(after, limit)));
        pages.addAll(page.items());
        next = page.next();
      } while (next != null && pages.size() <= all.size());
      assertThat(pages).isEqualTo(all);
    }
  }
}
