package com.jymob.application.port.contract.idempotency;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.application.port.IdempotencyKeys;
import com.jymob.application.port.IdempotencyKeys.Answered;
import com.jymob.application.port.IdempotencyKeys.Claim;
import com.jymob.application.port.IdempotencyKeys.Free;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.contract.tool.Samples;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.idempotency.Answer;
import com.jymob.domain.idempotency.KeptAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link IdempotencyKeys} promise; above all, that one at a time finds a key free. */
public abstract class IdempotencyKeysContract extends StoreContract {
  private UserId user;

  @BeforeEach
  void register() {
    user = write(samples::addUser).id();
  }

  @Test
  void everything_about_an_answer_is_kept() {
    byte[] body = new byte[256];
    for (int i = 0; i < body.length; i++) {
      body[i] = (byte) i;
    }
    KeptAnswer answer =
        new KeptAnswer(
            samples.secret(),
            user,
            samples.secret(),
            new Answer(201, List.of("ETag: \"a,b\\\"", "X: {" + Samples.TRICKY + "}"), body),
            NOW.plusMillis(1));

    keep(answer);

    assertThat(claim(answer.key(), NOW)).isEqualTo(new Answered(answer));
  }

  @Test
  void an_answer_without_headers_and_body_is_kept_too() {
    KeptAnswer answer =
        new KeptAnswer(
            samples.secret(),
            user,
            samples.secret(),
            new Answer(204, List.of(), new byte[0]),
            NOW.plusMillis(1));

    keep(answer);

    assertThat(claim(answer.key(), NOW)).isEqualTo(new Answered(answer));
  }

  @Test
  void a_key_is_free_until_an_answer_is_kept_and_when_that_has_expired() {
    KeptAnswer answer = samples.keptAnswer(user, NOW);
    assertThat(claim(answer.key(), NOW.minusMillis(1))).isEqualTo(new Free());
    assertThat(claim(answer.key(), NOW.minusMillis(1))).isEqualTo(new Free());

    keep(answer);

    assertThat(claim(answer.key(), NOW.minusMillis(1))).isEqualTo(new Answered(answer));
    assertThat(claim(answer.key(), NOW)).isEqualTo(new Free());
    assertThat(claim(samples.secret(), NOW)).isEqualTo(new Free());
  }

  @Test
  void the_next_answer_takes_the_place_of_one_that_has_expired() {
    KeptAnswer expired = samples.keptAnswer(user, NOW);
    KeptAnswer sample = samples.keptAnswer(user, NOW.plus(Duration.ofDays(1)));
    KeptAnswer next =
        new KeptAnswer(
            expired.key(), user, sample.fingerprint(), sample.answer(), sample.expiresAt());
    keep(expired);

    keep(next);

    assertThat(claim(expired.key(), NOW)).isEqualTo(new Answered(next));
  }

  @Test
  void what_is_undone_leaves_the_key_free() {
    KeptAnswer answer = samples.keptAnswer(user, NOW.plusMillis(1));

    assertThatThrownBy(
            () ->
                write(
                    stores -> {
                      stores.idempotencyKeys().claim(answer.key(), NOW);
                      stores.idempotencyKeys().keep(answer);
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(claim(answer.key(), NOW)).isEqualTo(new Free());
  }

  @Test
  void of_many_at_once_one_finds_the_key_free() throws Exception {
    KeptAnswer answer = samples.keptAnswer(user, NOW.plusMillis(1));

    List<Claim> found =
        Callers.atOnce(
            caller ->
                write(
                    stores -> {
                      Claim claim = stores.idempotencyKeys().claim(answer.key(), NOW);
                      if (claim instanceof Free) {
                        stores.idempotencyKeys().keep(answer);
                      }
                      return claim;
                    }));

    assertThat(found).containsOnlyOnce(new Free());
    assertThat(claim(answer.key(), NOW)).isEqualTo(new Answered(answer));
  }

  private void keep(KeptAnswer answer) {
    write(
        stores -> {
          stores.idempotencyKeys().keep(answer);
          return answer;
        });
  }

  private Claim claim(SecretHash key, Instant now) {
    return write(stores -> stores.idempotencyKeys().claim(key, now));
  }
}
