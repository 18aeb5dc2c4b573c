package com.jymob.application.problem;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemContent;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.User;
import java.time.Instant;
import java.time.InstantSource;

/** Adds a problem to the Problem Database; whoever adds a first one becomes an editor of it. */
public final class CreateProblem {
  private final Transactions transactions;
  private final InstantSource clock;

  public CreateProblem(Transactions transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Everybody may add problems. */
  public Problem run(UserId creator, ProblemContent content) {
    return transactions.write(
        stores -> {
          Instant now = clock.instant();
          award(stores, creator, now);
          Problem problem = Problem.create(stores.problems().nextUuid(), creator, content, now);
          stores.problems().add(problem);
          return problem;
        });
  }

  private static void award(Stores stores, UserId creator, Instant now) {
    User user = stores.users().find(creator).orElseThrow();
    if (!user.roles().all().contains(Role.PROBLEM_DATABASE_EDITOR)) {
      User held = stores.users().findForUpdate(creator).orElseThrow();
      stores.users().update(held.awarded(Role.PROBLEM_DATABASE_EDITOR, now));
    }
  }
}
