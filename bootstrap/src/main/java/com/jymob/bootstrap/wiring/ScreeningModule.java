package com.jymob.bootstrap.wiring;

import com.jymob.application.port.Transactions;
import com.jymob.application.screening.CreateSolution;
import com.jymob.application.screening.SubmitScreeningTest;
import com.jymob.application.screening.UpdateSolution;
import com.jymob.application.screening.VerifyScreeningTest;
import com.jymob.application.screening.ViewScreeningTest;
import com.jymob.application.screening.ViewScreeningTests;
import com.jymob.application.screening.ViewSolution;
import com.jymob.http.list.Lists;
import com.jymob.http.route.Sites;
import com.jymob.http.screening.ScreeningTestEndpoints;
import com.jymob.http.screening.SubmittedSolutionEndpoints;
import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;

@Module
interface ScreeningModule {
  @Provides
  static ScreeningTestEndpoints screeningTestEndpoints(
      Transactions transactions, Lists lists, InstantSource clock) {
    return new ScreeningTestEndpoints(
        new ViewScreeningTest(transactions, clock),
        new ViewScreeningTests(transactions, clock),
        new SubmitScreeningTest(transactions, clock),
        new VerifyScreeningTest(transactions, clock),
        lists);
  }

  @Provides
  static SubmittedSolutionEndpoints submittedSolutionEndpoints(
      Transactions transactions, Sites sites, InstantSource clock) {
    return new SubmittedSolutionEndpoints(
        new CreateSolution(transactions, clock),
        new ViewSolution(transactions, clock),
        new UpdateSolution(transactions, clock),
        sites);
  }
}
