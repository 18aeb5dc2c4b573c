package com.jymob.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.tool.JobApplicationBuilder;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.application.port.contract.tool.ProblemSearchBuilder;
import com.jymob.application.port.contract.tool.Samples;
import com.jymob.application.port.contract.tool.ScreeningTestBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.SolutionText;
import com.jymob.domain.screening.SubmittedSolution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page of records as long as they may be is shorter, so that it fits into memory. */
class LongRecordsTest {
  @RegisterExtension static final TestStores STORES = new TestStores();
  private static final String LONGEST = "x".repeat(100_000);
  private static final int COUNT = 25;

  private final Transactions transactions = STORES.emptied();
  private final Samples samples = new Samples();
  private final UserId poster = transactions.write(samples::addUser).id();

  @Test
  void problems_by_date() {
    List<Problem> problems = addProblems();
    ProblemSearchBuilder all = new ProblemSearchBuilder(poster);
    assertThat(whole((stores, slice) -> stores.problems().search(all.build(), slice)))
        .isEqualTo(problems.reversed());
  }

  @Test
  void problems_by_rank() {
    List<Problem> problems = addProblems();
    ProblemSearchBuilder found = new ProblemSearchBuilder(poster).words("why");
    assertThat(whole((stores, slice) -> stores.problems().search(found.build(), slice)))
        .isEqualTo(problems.reversed());
  }

  @Test
  void screening_tests_with_their_solutions() {
    JobPost post = transactions.write(new JobPostBuilder(poster)::addTo);
    List<ScreeningTest> tests =
        IntStream.range(0, COUNT).mapToObj(day -> addTest(post, day)).toList();
    assertThat(whole((stores, slice) -> stores.screeningTests().findAllOf(post.id(), slice)))
        .isEqualTo(tests.reversed());
  }

  @FunctionalInterface
  private interface Listing<T> {
    Page<T> page(Stores stores, Slice slice);
  }

  /** All pages, of which none has more than ten of the longest texts. */
  private <T> List<T> whole(Listing<T> list) {
    List<T> all = new ArrayList<>();
    Function<@Nullable Position, Page<T>> page =
        after -> transactions.read(stores -> list.page(stores, new Slice(after, 100)));
    Page<T> last = page.apply(null);
    while (last.next() != null) {
      assertThat(last.items()).hasSizeBetween(1, 10);
      all.addAll(last.items());
      last = page.apply(last.next());
    }
    assertThat(last.items()).hasSizeBetween(1, 10);
    all.addAll(last.items());
    return all;
  }

  private List<Problem> addProblems() {
    return IntStream.range(0, COUNT)
        .mapToObj(day -> new ProblemBuilder(poster).day(day).correctSolution(LONGEST))
        .map(problem -> transactions.<Problem>write(problem::addTo))
        .toList();
  }

  private ScreeningTest addTest(JobPost post, int day) {
    return transactions.write(
        stores -> {
          UserId taker = samples.addUser(stores).id();
          ScreeningTest test =
              new ScreeningTestBuilder(
                      post,
                      new JobApplicationBuilder(post, samples.addResume(stores, taker))
                          .addTo(stores))
                  .day(day)
                  .addTo(stores);
          stores
              .submittedSolutions()
              .add(
                  new SubmittedSolution(
                      stores.submittedSolutions().nextId(),
                      test.id(),
                      test.problems().getFirst().problem().uuid(),
                      new SolutionText(LONGEST),
                      Samples.NOW,
                      Samples.NOW));
          return test;
        });
  }
}
