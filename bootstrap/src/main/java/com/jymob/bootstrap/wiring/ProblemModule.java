package com.jymob.bootstrap.wiring;

import com.jymob.application.port.Transactions;
import com.jymob.application.problem.CreateProblem;
import com.jymob.application.problem.DeleteProblem;
import com.jymob.application.problem.UpdateProblem;
import com.jymob.application.problem.ViewProblem;
import com.jymob.application.problem.ViewProblems;
import com.jymob.http.list.Lists;
import com.jymob.http.problem.ProblemEndpoints;
import com.jymob.http.route.Sites;
import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;

@Module
interface ProblemModule {
  @Provides
  static ProblemEndpoints problemEndpoints(
      Transactions transactions, Lists lists, Sites sites, InstantSource clock) {
    return new ProblemEndpoints(
        new CreateProblem(transactions, clock),
        new ViewProblem(transactions),
        new ViewProblems(transactions),
        new UpdateProblem(transactions, clock),
        new DeleteProblem(transactions),
        lists,
        sites);
  }
}
