package com.jymob.application.port.contract;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Sessions;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.user.Device;
import com.jymob.domain.user.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Sessions} promise. */
public abstract class SessionsContract extends StoreContract {
  private UserId user;

  @BeforeEach
  void register() {
    user = write(samples::addUser).id();
  }

  @Test
  void everything_about_a_session_is_kept() {
    Session session =
        new Session(
            samples.secret(),
            user,
            new Device("Mozilla/5.0 (X11; Linux) 100% \\ 'quoted' " + "x".repeat(160)),
            NOW,
            NOW.plusMillis(1));
    add(session);
    assertThat(find(session.secret())).contains(session);
  }

  @Test
  void a_browser_may_say_nothing_of_itself() {
    Session session = add(Session.start(samples.secret(), user, new Device(""), NOW));
    assertThat(find(session.secret())).contains(session);
  }

  @Test
  void an_unknown_session_is_not_found_and_nothing_happens_to_it() {
    Session session = addSeenAt(NOW);
    SecretHash unknown = samples.secret();
    change(sessions -> sessions.noteSeen(unknown, NOW.plusSeconds(1)));
    change(sessions -> sessions.remove(unknown));
    assertThat(find(unknown)).isEmpty();
    assertThat(findAll(user)).containsExactly(session);
  }

  @Test
  void a_persons_sessions_come_last_seen_first() {
    Session second = addSeenAt(NOW.plusMillis(2));
    Session third = addSeenAt(NOW.plusMillis(1));
    Session first = addSeenAt(NOW.plusMillis(3));
    add(Session.start(samples.secret(), write(samples::addUser).id(), new Device(""), NOW));
    assertThat(findAll(user)).containsExactly(first, second, third);
  }

  @Test
  void whoever_has_no_session_has_an_empty_list() {
    assertThat(findAll(user)).isEmpty();
  }

  @Test
  void a_use_is_noted() {
    Session session = addSeenAt(NOW);
    Session other = addSeenAt(NOW.minusSeconds(1));
    change(sessions -> sessions.noteSeen(session.secret(), NOW.plusMillis(1)));
    assertThat(findAll(user)).containsExactly(session.seenAt(NOW.plusMillis(1)), other);
  }

  @Test
  void an_earlier_use_changes_nothing() {
    Session session = addSeenAt(NOW);
    change(sessions -> sessions.noteSeen(session.secret(), NOW.minusMillis(1)));
    assertThat(find(session.secret())).contains(session);
  }

  @Test
  void of_many_uses_at_once_the_latest_stays() throws Exception {
    Session session = addSeenAt(NOW);
    Callers.atOnce(
        caller -> {
          change(sessions -> sessions.noteSeen(session.secret(), NOW.plusMillis(caller)));
          return caller;
        });
    assertThat(find(session.secret())).contains(session.seenAt(NOW.plusMillis(COUNT - 1)));
  }

  @Test
  void one_session_ends() {
    Session ended = addSeenAt(NOW);
    Session kept = addSeenAt(NOW);
    change(sessions -> sessions.remove(ended.secret()));
    assertThat(find(ended.secret())).isEmpty();
    assertThat(findAll(user)).containsExactly(kept);
  }

  @Test
  void all_sessions_of_a_person_end_and_nobody_elses() {
    addSeenAt(NOW);
    addSeenAt(NOW);
    Session others =
        add(Session.start(samples.secret(), write(samples::addUser).id(), new Device(""), NOW));
    change(sessions -> sessions.removeAll(user));
    assertThat(findAll(user)).isEmpty();
    assertThat(find(others.secret())).contains(others);
  }

  @Test
  void all_sessions_of_a_person_but_one_end_and_nobody_elses() {
    addSeenAt(NOW);
    Session kept = addSeenAt(NOW);
    addSeenAt(NOW);
    Session others =
        add(Session.start(samples.secret(), write(samples::addUser).id(), new Device(""), NOW));
    change(sessions -> sessions.removeOthers(user, kept.secret()));
    assertThat(findAll(user)).containsExactly(kept);
    assertThat(find(others.secret())).contains(others);
  }

  @Test
  void a_noted_use_brings_no_ended_session_back() throws Exception {
    Session session = addSeenAt(NOW);
    Callers.atOnce(
        caller -> {
          change(
              sessions -> {
                if (caller % 2 == 0) {
                  sessions.remove(session.secret());
                } else {
                  sessions.noteSeen(session.secret(), NOW.plusMillis(caller));
                }
              });
          return caller;
        });
    assertThat(find(session.secret())).isEmpty();
  }

  private Session addSeenAt(Instant seen) {
    return add(new Session(samples.secret(), user, new Device("Firefox"), NOW, seen));
  }

  private Session add(Session session) {
    change(sessions -> sessions.add(session));
    return session;
  }

  private void change(Consumer<Sessions> work) {
    write(
        stores -> {
          work.accept(stores.sessions());
          return "changed";
        });
  }

  private Optional<Session> find(SecretHash secret) {
    return read(stores -> stores.sessions().find(secret));
  }

  private List<Session> findAll(UserId of) {
    return read(stores -> stores.sessions().findAll(of));
  }
}
