package com.jymob.application.screening;

import static java.util.stream.Collectors.groupingBy;

import com.jymob.application.port.Stores;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.domain.screening.SubmittedSolution;
import com.jymob.domain.screening.TakenTest;
import java.util.List;
import java.util.Map;

/** Brings tests and their solutions together, at the same cost for one and for many. */
final class TakenTests {
  private TakenTests() {}

  static TakenTest of(Stores stores, ScreeningTest test) {
    return of(stores, List.of(test)).getFirst();
  }

  static List<TakenTest> of(Stores stores, List<ScreeningTest> tests) {
    Map<ScreeningTestId, List<SubmittedSolution>> solutions =
        stores
            .submittedSolutions()
            .findAllOf(tests.stream().map(ScreeningTest::id).toList())
            .stream()
            .collect(groupingBy(SubmittedSolution::test));
    return tests.stream()
        .map(test -> new TakenTest(test, solutions.getOrDefault(test.id(), List.of())))
        .toList();
  }
}
