package com.jymob.bootstrap.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.SiteProcess;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** I3, I4 and I6 through {@code kill -9} while many tokens are refreshed and revoked. */
class KilledSiteTest {
  private static final int CHAINS = 8;
  private static final int REFRESHES = 200;

  @TempDir private Path folder;

  @Test
  void acknowledged_tokens_go_on_after_kill_9_and_revoked_ones_do_not() throws Exception {
    List<Chain> chains = new ArrayList<>();
    App app;
    Browser person;
    try (SiteProcess site = serve()) {
      app = App.of(somebody(site, "owner@example.com"));
      person = somebody(site, "ada@example.com");
      Dance dance = Dance.of(app, person);
      for (int i = 0; i < CHAINS; i++) {
        chains.add(new Chain(TokenPair.of(dance)));
      }
      CountDownLatch enough = new CountDownLatch(REFRESHES);
      List<Thread> clients =
          chains.stream()
              .map(chain -> Thread.startVirtualThread(() -> chain.prolong(dance, enough)))
              .toList();
      site.killAmid(clients, enough);
    }

    try (SiteProcess again = serve()) {
      Browser browser = Browser.withManyConnections(again.url());
      Dance dance = new Dance(new App(browser, app.id(), app.secret()), person);
      for (Chain chain : chains) {
        assertGoesOn(chain.last, dance);
        assertThat(chain.revoked).allSatisfy(gone -> assertThat(gone.opens(dance)).isEqualTo(401));
      }
    }
    assertThat(chains).flatExtracting(chain -> chain.revoked).isNotEmpty();
  }

  /** Unless the start took so long that an answer that was lost cannot be had again. */
  private static void assertGoesOn(TokenPair last, Dance dance) {
    HttpResponse<String> next = dance.refresh(last.refresh());
    if (next.statusCode() == 200) {
      TokenPair.in(next).assertAlive(dance);
    } else {
      last.assertDead(dance);
    }
  }

  private SiteProcess serve() throws Exception {
    return SiteProcess.serve(folder.resolve("data"), "--rate-limits=off");
  }

  private static Browser somebody(SiteProcess site, String email) {
    Browser browser = Browser.withManyConnections(site.url());
    browser.register(email, TestNode.PASSWORD);
    return browser;
  }

  /** What a client was acknowledged. */
  private static final class Chain {
    private final Queue<TokenPair> revoked = new ConcurrentLinkedQueue<>();
    private TokenPair last;

    private Chain(TokenPair first) {
      last = first;
    }

    /** Refreshes, and gives up the access token before, until nobody answers any more. */
    private void prolong(Dance dance, CountDownLatch enough) {
      try {
        while (true) {
          TokenPair before = last;
          last = TokenPair.in(dance.refresh(before.refresh()));
          enough.countDown();
          if (dance.app().post("/oauth/revoke", "token=" + before.access()).statusCode() == 200) {
            revoked.add(before);
          }
        }
      } catch (UncheckedIOException killed) {
        // What was acknowledged by then is what counts.
      }
    }
  }
}
