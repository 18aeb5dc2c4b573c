package com.jymob.application.screening;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.screening.SolutionId;
import com.jymob.domain.screening.SubmittedSolution;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Shows a solution to who wrote it and, once its test has ended, to the poster. */
public final class ViewSolution {
  private final Transactions transactions;
  private final InstantSource clock;

  public ViewSolution(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty when there is none, or when it is not the viewer's to see. */
  public Optional<SubmittedSolution> run(UserId viewer, SolutionId id) {
    Instant now = clock.instant();
    return transactions.read(
        stores ->
            stores
                .submittedSolutions()
                .find(id)
                .filter(solution -> isShownTo(viewer, stores, solution, now)));
  }

  private static boolean isShownTo(
      UserId viewer, Stores stores, SubmittedSolution solution, Instant now) {
    return stores
        .screeningTests()
        .find(solution.test())
        .filter(test -> test.showsSolutionsTo(viewer, now))
        .isPresent();
  }
}
