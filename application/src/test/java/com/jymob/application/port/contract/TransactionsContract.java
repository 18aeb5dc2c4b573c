package com.jymob.application.port.contract;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationCode;
import com.jymob.domain.oauth.RefreshToken;
import com.jymob.domain.oauth.Scope;
import com.jymob.domain.oauth.TokenPair;
import com.jymob.domain.user.Device;
import com.jymob.domain.user.PasswordReset;
import com.jymob.domain.user.SecurityEvent;
import com.jymob.domain.user.SecurityEventKind;
import com.jymob.domain.user.Session;
import com.jymob.domain.user.Source;
import com.jymob.domain.user.User;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What {@link Transactions} promise: kept as a whole, or undone as a whole. */
public abstract class TransactionsContract extends StoreContract {
  @Test
  void what_is_returned_comes_out() {
    Object answer = new Object();
    assertThat(this.<Object>read(stores -> answer)).isSameAs(answer);
    assertThat(this.<Object>write(stores -> answer)).isSameAs(answer);
  }

  @Test
  void a_write_that_returns_is_kept() {
    User user = write(samples::addUser);
    assertThat(this.<User>read(stores -> stores.users().find(user.id()).orElseThrow()))
        .isEqualTo(user);
  }

  @Test
  void a_write_sees_what_it_wrote() {
    User user = write(stores -> stores.users().find(samples.addUser(stores).id()).orElseThrow());
    assertThat(user.createdAt()).isEqualTo(NOW);
  }

  @Test
  void a_write_that_throws_is_undone_as_a_whole() {
    Everything kept = write(this::addEverything);
    List<Everything> undone = new ArrayList<>();
    RuntimeException failure = new IllegalStateException("nobody planned this");

    Throwable thrown =
        catchThrowable(
            () ->
                write(
                    stores -> {
                      undone.add(addEverything(stores));
                      removeEverything(stores, kept);
                      throw failure;
                    }));

    assertThat(thrown).isSameAs(failure);
    assertThat(presence(kept)).doesNotContain(false);
    assertThat(presence(undone.getFirst())).doesNotContain(true);
  }

  @Test
  void an_error_undoes_too() {
    User user = write(stores -> samples.user(stores.users().nextId()));
    Error failure = new AssertionError("nobody planned this");
    Throwable thrown =
        catchThrowable(
            () ->
                write(
                    stores -> {
                      stores.users().add(user);
                      throw failure;
                    }));
    assertThat(thrown).isSameAs(failure);
    assertThat(this.<Boolean>read(stores -> stores.users().find(user.id()).isEmpty())).isTrue();
  }

  @Test
  void a_failed_transaction_harms_no_later_one() {
    for (int i = 0; i < 2 * Callers.COUNT; i++) {
      assertThatThrownBy(
              () ->
                  write(
                      stores -> {
                        samples.addUser(stores);
                        throw new IllegalStateException();
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
    a_write_that_returns_is_kept();
  }

  @Test
  void what_is_undone_is_never_seen() throws Exception {
    User user = write(stores -> samples.user(stores.users().nextId()));
    List<Boolean> seen =
        Callers.atOnce(
            caller ->
                caller % 2 == 0
                    ? addAndThrow(user)
                    : read(stores -> stores.users().find(user.id()).isPresent()));
    assertThat(seen).doesNotContain(true);
  }

  @Test
  void each_work_is_run_once_whatever_happens_beside_it() throws Exception {
    User user = write(samples::addUser);
    AtomicInteger runs = new AtomicInteger();
    Callers.atOnce(
        caller ->
            write(
                stores -> {
                  runs.incrementAndGet();
                  User current = stores.users().findForUpdate(user.id()).orElseThrow();
                  stores.users().update(current);
                  return caller;
                }));
    assertThat(runs).hasValue(Callers.COUNT);
  }

  @Test
  void a_read_cannot_write() {
    Everything kept = write(this::addEverything);
    User user = samples.user(write(stores -> stores.users().nextId()));
    List<Consumer<Stores>> writes =
        List.of(
            stores -> stores.users().add(user),
            stores -> stores.users().update(user),
            stores -> stores.sessions().noteSeen(kept.session.secret(), NOW.plusSeconds(1)),
            stores -> stores.sessions().remove(kept.session.secret()),
            stores -> stores.sessions().removeAll(kept.session.user()),
            stores -> stores.sessions().removeOthers(kept.session.user(), samples.secret()),
            stores -> stores.passwordResets().claim(kept.reset.secret()),
            stores -> stores.securityEvents().add(kept.event),
            stores -> stores.securityEvents().removeBefore(NOW.plusMillis(1), 1),
            stores -> stores.authorizations().addScopes(kept.authorization.id(), Scope.ALL),
            stores ->
                stores
                    .authorizations()
                    .removeScope(
                        kept.authorization.user(), kept.authorization.id(), Scope.PROFILE_READ),
            stores -> stores.authorizations().noteUsed(kept.authorization.id(), NOW),
            stores -> stores.authorizationCodes().add(samples.code(kept.authorization)),
            stores -> stores.authorizationCodes().claim(kept.code.secret(), NOW),
            stores -> stores.authorizationCodes().removeUnredeemed(kept.authorization.user()),
            stores -> stores.tokens().add(token(kept.authorization)),
            stores -> stores.refreshTokens().add(samples.pair(kept.authorization)),
            stores -> claim(stores, kept.pair.refresh()),
            stores -> removeFamily(stores, kept.pair.refresh()),
            stores -> stores.refreshTokens().removeAll(kept.authorization.user()),
            stores -> stores.jobPosts().update(kept.post),
            stores -> stores.jobPosts().remove(kept.post.id()),
            stores ->
                stores.idempotencyKeys().keep(samples.keptAnswer(kept.authorization.user(), NOW)));
    assertThat(writes).allSatisfy(this::assertReadRefuses);
    assertThat(presence(kept)).doesNotContain(false);
  }

  private void assertReadRefuses(Consumer<Stores> work) {
    assertThatThrownBy(
            () ->
                read(
                    stores -> {
                      work.accept(stores);
                      return "written";
                    }))
        .isInstanceOf(RuntimeException.class);
  }

  private boolean addAndThrow(User user) {
    assertThatThrownBy(
            () ->
                write(
                    stores -> {
                      stores.users().add(user);
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    return false;
  }

  private record Everything(
      Authorization authorization,
      Session session,
      PasswordReset reset,
      SecurityEvent event,
      AuthorizationCode code,
      AccessToken token,
      TokenPair pair,
      JobPost post) {}

  private Everything addEverything(Stores stores) {
    Authorization authorization = samples.addAuthorization(stores);
    Session session =
        Session.start(samples.secret(), authorization.user(), new Device("Firefox"), NOW);
    PasswordReset reset = PasswordReset.grant(samples.secret(), authorization.user(), NOW);
    SecurityEvent event =
        new SecurityEvent(
            authorization.user(),
            SecurityEventKind.SIGNED_IN,
            NOW,
            new Source("192.0.2.1", session.device()));
    AuthorizationCode code = samples.code(authorization);
    AccessToken token = token(authorization);
    TokenPair pair = samples.pair(authorization);
    stores.sessions().add(session);
    stores.passwordResets().add(reset);
    stores.securityEvents().add(event);
    stores.authorizationCodes().add(code);
    stores.tokens().add(token);
    stores.refreshTokens().add(pair);
    JobPost post = new JobPostBuilder(authorization.user()).addTo(stores);
    return new Everything(authorization, session, reset, event, code, token, pair, post);
  }

  private AccessToken token(Authorization authorization) {
    return AccessToken.issue(samples.secret(), authorization, authorization.scopes(), NOW);
  }

  private void removeEverything(Stores stores, Everything everything) {
    stores.sessions().remove(everything.session.secret());
    stores.passwordResets().claim(everything.reset.secret());
    stores.securityEvents().removeBefore(NOW.plusMillis(1), 1);
    stores.authorizationCodes().claim(everything.code.secret(), NOW);
    claim(stores, everything.pair.refresh());
    removeFamily(stores, everything.pair.refresh());
    stores.authorizations().remove(everything.authorization.user(), everything.authorization.id());
    stores.jobPosts().remove(everything.post.id());
  }

  private boolean claim(Stores stores, RefreshToken token) {
    return stores.refreshTokens().claim(token.secret(), NOW, samples.sealed());
  }

  private static void removeFamily(Stores stores, RefreshToken token) {
    stores.refreshTokens().removeFamily(token.authorization(), token.family());
  }

  private List<Boolean> presence(Everything all) {
    Authorization authorization = all.authorization;
    return write(
        stores ->
            List.of(
                stores.users().find(authorization.user()).isPresent(),
                stores.clients().find(authorization.client()).isPresent(),
                stores
                    .authorizations()
                    .find(authorization.user(), authorization.client())
                    .isPresent(),
                stores.sessions().find(all.session.secret()).isPresent(),
                stores.passwordResets().find(all.reset.secret()).isPresent(),
                !stores.securityEvents().findLatest(authorization.user(), 1).isEmpty(),
                stores
                    .authorizationCodes()
                    .findHolding(all.code.secret())
                    .filter(all.code::equals)
                    .isPresent(),
                stores.tokens().find(all.token.secret()).isPresent(),
                stores.tokens().find(all.pair.access().secret()).isPresent(),
                stores
                    .refreshTokens()
                    .find(all.pair.refresh().secret())
                    .filter(all.pair.refresh()::equals)
                    .isPresent(),
                stores.jobPosts().find(all.post.id()).isPresent()));
  }
}
