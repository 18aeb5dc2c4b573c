package com.jymob.application.port.contract;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static com.jymob.domain.user.SecurityEventKind.APP_REVOKED;
import static com.jymob.domain.user.SecurityEventKind.SIGNED_IN;
import static com.jymob.domain.user.SecurityEventKind.SIGN_IN_FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.SecurityEvents;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.domain.ClientId;
import com.jymob.domain.UserId;
import com.jymob.domain.user.Device;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.SecurityEventKind;
import com.jymob.domain.user.Source;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link SecurityEvents} promise. */
public abstract class SecurityEventsContract extends StoreContract {
  private static final int MANY = 1_000;

  private UserId user;

  @BeforeEach
  void register() {
    user = write(samples::addUser).id();
  }

  @Test
  void everything_about_an_event_is_kept() {
    assertThat(SecurityEventKind.values())
        .allSatisfy(
            kind -> {
              Device device = new Device("<b>100%</b> \\ 'quoted' " + "x".repeat(160));
              Source source = new Source("2001:db8:85a3:8d3:1319:8a2e:370:7348", device);
              ClientId client = write(samples::addClient).id();
              SecurityEvent event = add(new SecurityEvent(user, kind, NOW, source, client));
              assertThat(findLatest(user, MANY)).contains(event);
            });
  }

  @Test
  void an_event_may_be_about_no_app_and_from_a_device_that_says_nothing() {
    SecurityEvent event =
        add(new SecurityEvent(user, SIGNED_IN, NOW, new Source("192.0.2.1", new Device(""))));
    assertThat(findLatest(user, 1)).containsExactly(event);
  }

  @Test
  void an_event_may_be_about_an_app_that_is_gone() {
    SecurityEvent event =
        add(new SecurityEvent(user, APP_REVOKED, NOW, source("1"), new ClientId("gone")));
    assertThat(findLatest(user, 1)).containsExactly(event);
  }

  @Test
  void the_latest_come_first_and_no_more_than_asked_for() {
    SecurityEvent third = addAt(NOW, "third");
    addAt(NOW.minusMillis(1), "fourth");
    SecurityEvent first = addAt(NOW.plusMillis(1), "first");
    SecurityEvent second = addAt(NOW, "second");
    assertThat(findLatest(user, 3)).containsExactly(first, second, third);
  }

  @Test
  void failed_sign_ins_push_no_other_event_out() {
    SecurityEvent signedIn = addAt(NOW, "the thief");
    SecurityEvent first =
        add(new SecurityEvent(user, SIGN_IN_FAILED, NOW.minusMillis(1), source("the thief")));
    SecurityEvent second =
        add(new SecurityEvent(user, SIGN_IN_FAILED, NOW.plusMillis(1), source("the thief")));
    SecurityEvent third =
        add(new SecurityEvent(user, SIGN_IN_FAILED, NOW.plusMillis(2), source("the thief")));
    assertThat(findLatest(user, 1)).containsExactly(third, signedIn);
    assertThat(findLatest(user, 3)).containsExactly(third, second, signedIn, first);
  }

  @Test
  void nobody_sees_what_happened_to_another() {
    SecurityEvent event = addAt(NOW, "mine");
    UserId other = write(samples::addUser).id();
    assertThat(findLatest(other, MANY)).isEmpty();
    assertThat(findLatest(user, MANY)).containsExactly(event);
  }

  @Test
  void what_is_pretended_is_not_kept() {
    change(
        events -> {
          events.pretendToAdd();
          return "pretended";
        });
    assertThat(findLatest(user, MANY)).isEmpty();
    assertThat(removeBefore(NOW.plusSeconds(1), MANY)).isZero();
  }

  @Test
  void old_events_are_forgotten_in_batches_the_oldest_first() {
    SecurityEvent kept = addAt(NOW, "kept");
    SecurityEvent old = addAt(NOW.minusMillis(1), "old");
    addAt(NOW.minusMillis(3), "oldest");
    addAt(NOW.minusMillis(2), "older");

    assertThat(removeBefore(NOW, 2)).isEqualTo(2);
    assertThat(findLatest(user, MANY)).containsExactly(kept, old);
    assertThat(removeBefore(NOW, 2)).isEqualTo(1);
    assertThat(removeBefore(NOW, 2)).isZero();
    assertThat(findLatest(user, MANY)).containsExactly(kept);
  }

  @Test
  void of_many_who_forget_at_once_each_counts_what_it_forgot() throws Exception {
    int old = 3 * COUNT;
    IntStream.range(0, old).forEach(each -> addAt(NOW.minusMillis(1), "old"));
    int together =
        Callers.atOnce(caller -> removeBefore(NOW, 2)).stream().mapToInt(Integer::intValue).sum();
    assertThat(together).isEqualTo(2 * COUNT);
    assertThat(removeBefore(NOW, MANY)).isEqualTo(COUNT);
  }

  private SecurityEvent addAt(Instant at, String device) {
    return add(new SecurityEvent(user, SIGNED_IN, at, source(device)));
  }

  private static Source source(String device) {
    return new Source("192.0.2.1", new Device(device));
  }

  private SecurityEvent add(SecurityEvent event) {
    return change(
        events -> {
          events.add(event);
          return event;
        });
  }

  private int removeBefore(Instant time, int most) {
    return change(events -> events.removeBefore(time, most));
  }

  private <T> T change(Function<SecurityEvents, T> work) {
    return write(stores -> work.apply(stores.securityEvents()));
  }

  private List<SecurityEvent> findLatest(UserId of, int limit) {
    return read(stores -> stores.securityEvents().findLatest(of, limit));
  }
}
