package com.jymob.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.contract.tool.Samples;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import com.jymob.domain.idempotency.Answer;
import com.jymob.domain.idempotency.IdempotencyKey;
import com.jymob.domain.idempotency.KeptAnswer;
import com.jymob.domain.user.EmailAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RunOnceTest {
  private static final Answer ANSWER = new Answer(201, List.of(), new byte[0]);

  private final TestSite site = new TestSite();
  private final Samples samples = new Samples();
  private final UserId ada = site.registered("ada@example.com").user().id();
  private final UserId bob = site.registered("bob@example.com").user().id();
  private final RunOnce<Transactions> runOnce =
      new RunOnce<>(site.transactions, Function.identity(), site.clock);

  @Test
  void work_is_done_once_and_answered_as_often_as_it_is_asked_for() {
    assertThat(run(ada, "k", "work", email("a"))).isEqualTo(new RunOnce.Done(ANSWER));
    assertThat(run(ada, "k", "work", email("b"))).isEqualTo(new RunOnce.DoneBefore(ANSWER));
    assertThat(isThere("a")).isTrue();
    assertThat(isThere("b")).isFalse();
  }

  @Test
  void other_work_is_not_done_under_the_same_key() {
    run(ada, "k", "work", email("a"));

    assertThat(run(ada, "k", "other", email("b"))).isEqualTo(new RunOnce.KeyReused());
    assertThat(isThere("b")).isFalse();
  }

  @Test
  void another_key_and_the_same_of_somebody_else_are_free() {
    run(ada, "k", "work", email("a"));

    assertThat(run(ada, "K", "work", email("b"))).isEqualTo(new RunOnce.Done(ANSWER));
    assertThat(run(bob, "k", "other", email("c"))).isEqualTo(new RunOnce.Done(ANSWER));
  }

  @Test
  void what_is_thrown_undoes_all_and_leaves_the_key_free() {
    assertThatThrownBy(
            () ->
                run(
                    ada,
                    "k",
                    "work",
                    transactions -> {
                      email("a").apply(transactions);
                      throw new IllegalArgumentException("refused");
                    }))
        .hasMessage("refused");

    assertThat(isThere("a")).isFalse();
    assertThat(run(ada, "k", "other", email("b"))).isEqualTo(new RunOnce.Done(ANSWER));
  }

  @Test
  void after_a_day_the_key_is_free() {
    run(ada, "k", "work", email("a"));

    site.clock.advance(KeptAnswer.LIFETIME.minusMillis(1));
    assertThat(run(ada, "k", "work", email("b"))).isEqualTo(new RunOnce.DoneBefore(ANSWER));
    site.clock.advance(Duration.ofMillis(1));
    assertThat(run(ada, "k", "work", email("c"))).isEqualTo(new RunOnce.Done(ANSWER));
  }

  @Test
  void of_many_at_once_one_does_the_work() throws Exception {
    List<RunOnce.Outcome> outcomes =
        Callers.atOnce(caller -> run(ada, "k", "work", email("caller" + caller)));

    assertThat(outcomes).containsOnlyOnce(new RunOnce.Done(ANSWER));
  }

  private RunOnce.Outcome run(
      UserId by, String key, String work, Function<Transactions, Answer> done) {
    return runOnce.run(
        new RunOnce.Command(by, new IdempotencyKey(key), new Secret(work).hash()), done);
  }

  /** Work in two transactions that becomes one. */
  private Function<Transactions, Answer> email(String name) {
    return transactions -> {
      UserId id = transactions.read(stores -> stores.users().nextId());
      return transactions.write(
          stores -> {
            stores.users().add(samples.user(id, address(name)));
            return ANSWER;
          });
    };
  }

  private boolean isThere(String name) {
    return site.transactions.read(stores -> stores.users().findByEmail(address(name)).isPresent());
  }

  private static EmailAddress address(String name) {
    return new EmailAddress(name + "@work.example");
  }
}
