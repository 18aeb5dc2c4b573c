package com.jymob.bootstrap.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.manners.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its operator runs it: a process, an embedded database, real sockets. */
class ServeTest {
  private static final String PASSWORD = "correct horse battery";

  @TempDir private Path folder;

  @Test
  void what_was_acknowledged_survives_kill_9() throws Exception {
    Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    try (SiteProcess site = serve("--rate-limits=off");
        Browser poster = new Browser(site.url());
        Browser taker = new Browser(site.url())) {
      ApiClient seeker = new ApiClient(taker, taker.register("bob@example.com", PASSWORD));
      List<Resource> resources =
          Resource.between(
              new ApiClient(poster, poster.register("ada@example.com", PASSWORD)), seeker);
      CountDownLatch enough = new CountDownLatch(200);
      List<Thread> clients = new ArrayList<>();
      for (Resource resource : resources) {
        clients.add(goOn(resource.owner(), resource::made, acknowledged, enough));
      }
      clients.add(goOn(seeker, () -> upload(seeker), acknowledged, enough));
      site.killAmid(clients, enough);
    }

    try (SiteProcess again = serve();
        Browser browser = new Browser(again.url())) {
      assertThat(acknowledged)
          .hasSizeGreaterThanOrEqualTo(200)
          .allSatisfy(
              each ->
                  assertThat(new ApiClient(browser, each.token).get(each.path).body())
                      .isEqualTo(each.body));
    }
  }

  @Test
  void no_log_holds_a_secret() throws Exception {
    List<String> secrets = new ArrayList<>(List.of(PASSWORD, "wrong battery horse"));
    SiteProcess site = serve();
    try (site;
        Browser browser = new Browser(site.url())) {
      String token = browser.register("ada@example.com", PASSWORD);
      secrets.addAll(List.of(token, browser.shown("client_secret")));
      browser.get("/v1/job_posts.json?access_token=" + token);
      browser.get("/v1/job_posts.json?access_token=" + token + "&access_token=" + token);
      new ApiClient(browser, token).json("POST", "/v1/job_posts?access_token=" + token, "{");
      new ApiClient(browser, token).get("/v1/job_posts/%00.json?access_token=" + token);
      try (Browser stranger = new Browser(site.url())) {
        stranger.submit(
            "/sign_in", Map.of("email", "ada@example.com", "password", "wrong battery horse"));
      }
      secrets.addAll(tokensOf(new App(browser, browser.shown("client_id"), secrets.getLast())));
      secrets.addAll(browser.cookieValues());
      String link = resetLink("ada@example.com");
      secrets.add(link.substring(link.indexOf("token=") + "token=".length()));
      browser.get(URI.create(link).getRawPath() + "?" + URI.create(link).getRawQuery());
    }

    String logs = site.log() + textBelow(folder.resolve("data"), "server.log");
    assertThat(secrets)
        .hasSizeGreaterThan(5)
        .allSatisfy(secret -> assertThat(logs).doesNotContain(secret));
  }

  @Test
  void a_person_who_forgot_the_password_chooses_a_new_one_while_the_site_runs() throws Exception {
    try (SiteProcess site = serve();
        Browser browser = new Browser(site.url());
        Browser elsewhere = new Browser(site.url())) {
      browser.register("ada@example.com", PASSWORD);
      URI link = URI.create(resetLink("ADA@example.com"));

      String page = link.getRawPath() + "?" + link.getRawQuery();
      HttpResponse<String> changed = elsewhere.submit(page, Map.of("password", "remembered now"));

      assertThat(changed.statusCode()).isEqualTo(303);
      assertThat(signIn(elsewhere, PASSWORD)).isNotEqualTo(303);
      assertThat(signIn(elsewhere, "remembered now")).isEqualTo(303);
    }
  }

  @Test
  void the_demo_prints_a_line_that_answers_with_job_posts() throws Exception {
    try (SiteProcess site = serve("--demo", "--api-host=127.0.0.1")) {
      String line = site.printed("access_token=");
      URI shown = URI.create(line.substring(line.indexOf("https:"), line.lastIndexOf("'")));
      try (Browser program = new Browser(shown)) {
        assertThat(ApiClient.tree(program.get(""))).hasSize(20);
      }
    }
  }

  @Test
  void a_folder_in_use_is_told_in_a_sentence() throws Exception {
    try (SiteProcess site = serve()) {
      assertThat(site.url()).isNotNull();
      assertThat(refusal()).startsWith("jymob: Another JyMob is running").hasLineCount(1);
    }
  }

  @Test
  void a_taken_port_is_told_in_a_sentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(refusal("--https-port=" + taken.getLocalPort()))
          .contains("jymob: JyMob cannot listen on 127.0.0.1, ports " + taken.getLocalPort())
          .endsWith(": Address already in use.\n")
          .doesNotContain("Exception");
      assertThat(refusal("--management-port=" + taken.getLocalPort()))
          .contains("jymob: JyMob cannot listen on the management port")
          .doesNotContain("Exception");
    }
  }

  @Test
  void it_ends_when_its_database_does() throws Exception {
    SiteProcess site = serve();
    String postmaster =
        textBelow(folder.resolve("data"), "postmaster.pid").lines().findFirst().get();

    ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow().destroyForcibly();

    assertThat(site.ended()).isEqualTo(1);
    assertThat(site.log()).contains("PostgreSQL has ended by itself");
    serve().close();
  }

  @Test
  void a_key_that_is_lost_is_not_replaced() throws Exception {
    try (SiteProcess site = serve();
        Browser browser = new Browser(site.url())) {
      browser.register("ada@example.com", PASSWORD);
    }
    Files.delete(folder.resolve("data").resolve("key.json"));

    assertThat(refusal()).startsWith("jymob: There is no key file").hasLineCount(1);
  }

  /** Of an app that its own owner lets act, and that tells its secret wherever it may. */
  private static List<String> tokensOf(App app) {
    app.set(Map.of("redirect_uris", Dance.REDIRECT));
    Dance dance = new Dance(app, app.browser());
    dance.person().get(dance.request("client_secret", app.secret() + "x"));
    String code = dance.code("client_secret", app.secret(), "prompt", "consent");
    String first = ApiClient.tree(dance.redeem(code)).get("refresh_token").asString();
    String second = ApiClient.tree(dance.refresh(first)).get("refresh_token").asString();
    dance.redeem(code);
    app.post("/oauth/revoke", "token=" + second);
    app.browser().get("/oauth/revoke?token=" + second);
    return List.of(code, first, second);
  }

  private SiteProcess serve(String... more) throws IOException {
    return SiteProcess.serve(folder.resolve("data"), more);
  }

  /** What a start that fails says. */
  private String refusal(String... more) throws IOException {
    return SiteProcess.run(
        Stream.concat(Stream.of("serve", "--data-dir=" + folder.resolve("data")), Stream.of(more))
            .toArray(String[]::new));
  }

  private String resetLink(String email) throws IOException {
    return SiteProcess.run("reset-password", email, "--data-dir=" + folder.resolve("data")).strip();
  }

  private static int signIn(Browser browser, String password) {
    return browser
        .submit("/sign_in", Map.of("email", "ada@example.com", "password", password))
        .statusCode();
  }

  /** Makes one record after the other, until nobody answers any more. */
  private static Thread goOn(
      ApiClient owner,
      Supplier<HttpResponse<String>> make,
      Queue<Acknowledged> acknowledged,
      CountDownLatch enough) {
    return Thread.startVirtualThread(
        () -> {
          try {
            while (true) {
              acknowledged.add(Acknowledged.of(owner, make.get()));
              enough.countDown();
            }
          } catch (UncheckedIOException killed) {
            // What was acknowledged by then is what counts.
          }
        });
  }

  private static HttpResponse<String> upload(ApiClient owner) {
    return owner.send(
        "POST",
        "/v1/resumes",
        "multipart/form-data; boundary=b",
        """
        --b
        Content-Disposition: form-data; name="name"

        Upload
        --b
        Content-Disposition: form-data; name="file"; filename="cv.txt"

        I am.
        --b--
        """
            .replace("\n", "\r\n"));
  }

  private record Acknowledged(String token, String path, String body) {
    static Acknowledged of(ApiClient owner, HttpResponse<String> made) {
      URI location = URI.create(made.headers().firstValue("Location").orElseThrow());
      return new Acknowledged(owner.token(), location.getRawPath(), made.body());
    }
  }

  private static String textBelow(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Path file = files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
      return Files.readString(file);
    }
  }
}
