import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Has 32 callers at once consent, exchange one code, refresh one token, and refresh a token that is
 * being revoked, in a thousand rounds of which some are cut through by {@code kill -9}. Ends with 1
 * when a code or a refresh token was worth more than once, when something revoked was worth
 * anything, when something acknowledged was lost, or when the site failed while it was up.
 */
class TokenBursts {
  private static final int ROUNDS = 1_000;
  private static final int CALLERS = 32;
  private static final int KILLS = 10;
  private static final List<String> BURSTS =
      List.of("consent", "code", "own code", "refresh", "revoke");
  private static final String REDIRECT = "&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback";

  private final Path dataFolder;
  private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
  private final Random random = new Random(1);
  private final Map<String, Map<String, Integer>> answers = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();
  private final CookieManager person = new CookieManager();
  private Site site;
  private String request = "/oauth/authorize?response_type=code";
  private String secret = "";

  /** Which burst of this round is cut through; none when it is -1. */
  private int killed;

  private TokenBursts(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  public static void main(String[] arguments) throws Exception {
    Path dataFolder = Files.createTempDirectory("token-bursts-");
    System.out.println("Everything is kept in " + dataFolder);
    System.exit(new TokenBursts(dataFolder).isEverythingKept() ? 0 : 1);
  }

  private boolean isEverythingKept() throws Exception {
    long start = System.nanoTime();
    site = Site.start(dataFolder, new CookieManager());
    registerApp();
    restart();
    site.register("person@example.com");
    for (int round = 0; round < ROUNDS; round++) {
      boolean kills = round % (ROUNDS / KILLS) == ROUNDS / KILLS / 2;
      killed = kills ? round / (ROUNDS / KILLS) % BURSTS.size() : -1;
      round();
      if (kills) {
        System.out.printf("Killed in round %,d, burst %s%n", round + 1, BURSTS.get(killed));
      }
    }
    site.process.destroy();
    site.process.waitFor();
    System.out.printf(
        "%,d rounds in %,d s, %d of them with a kill%n",
        ROUNDS, (System.nanoTime() - start) / 1_000_000_000, KILLS);
    answers.forEach((burst, counts) -> System.out.printf("%-9s %s%n", burst, counts));
    System.out.printf("%,d violations%n", violations.size());
    violations.stream().limit(20).forEach(System.out::println);
    return violations.isEmpty();
  }

  private void registerApp() {
    site.register("owner@example.com");
    site.submit("/settings/oauth_client", "redirect_uris=" + REDIRECT.split("=")[1]);
    String page = site.get("/settings/oauth_client").body;
    String id = "&client_id=" + found("id=\"client_id\"[^>]*>([^<]+)", page);
    request += id + REDIRECT;
    secret = id + "&client_secret=" + found("id=\"client_secret\"[^>]*>([^<]+)", page);
  }

  private void restart() throws Exception {
    site.process.destroyForcibly().waitFor();
    site = Site.start(dataFolder, person);
  }

  private void round() throws Exception {
    List<String> codes = consents();
    for (int missing = codes.size(); missing < CALLERS; missing++) {
      codes.add(newCode());
    }
    exchangeOne(newCode());
    List<Pair> pairs = exchangeEach(codes);
    while (pairs.size() < 3) {
      pairs.add(redeem(newCode()).pair());
    }
    refresh(pairs.get(0));
    revoke(pairs.get(1));
    for (String path : site.revocations()) {
      expect("I4: revoked", site.submit(path, "").status == 303);
    }
    expectDead("I4: the app is revoked", pairs.get(2));
  }

  private List<String> consents() throws Exception {
    String yes = Site.fields(site.get(request).body) + "&decision=approve";
    List<Answer> given = burst(0, caller -> site.post("/oauth/authorize", yes));
    expect("I8: all consents give codes", given.stream().allMatch(one -> one.status == 302));
    int apps = site.revocations().size();
    expect("I8: one authorization", apps == 1 || apps == 0 && given.isEmpty());
    return new ArrayList<>(given.stream().map(Answer::code).distinct().toList());
  }

  private void exchangeOne(String code) throws Exception {
    List<Answer> given = burst(1, caller -> redeem(code));
    List<Pair> pairs = pairs(given);
    expect("I1: one exchange at most", pairs.size() <= 1);
    expect("I1: one exchange", pairs.size() == 1 || wasKilled(1));
    expect("I1: others are refused", given.stream().allMatch(Answer::isGivenOrInvalidGrant));
    Answer again = redeem(code);
    expect("I1: exchanged once", again.isInvalidGrant() || pairs.isEmpty());
    redeem(code);
    Stream.concat(pairs.stream(), pairs(List.of(again)).stream())
        .forEach(pair -> expectDead("I1: exchanged twice", pair));
  }

  private List<Pair> exchangeEach(List<String> codes) throws Exception {
    List<Answer> given = burst(2, caller -> redeem(codes.get(caller)));
    expect("I8: every code is good", pairs(given).size() == CALLERS || wasKilled(2));
    return new ArrayList<>(pairs(given));
  }

  private void refresh(Pair first) throws Exception {
    List<Answer> given = burst(3, caller -> refreshed(first));
    List<Pair> next = pairs(given).stream().distinct().toList();
    expect("I2: all get a pair", given.stream().allMatch(one -> one.status == 200));
    expect("I2: all get the same", next.size() == 1 || next.isEmpty() && wasKilled(3));
    Answer again = refreshed(first);
    if (again.status == 200) {
      expect("I3: the same again", next.stream().allMatch(again.pair()::equals));
      expect("I2: the old access token lives", opens(first) == 200);
      Answer further = refreshed(again.pair());
      expect("I3: it goes on", further.status == 200 && opens(further.pair()) == 200);
      expect("I2: no fork", refreshed(first).isInvalidGrant());
    } else {
      // The site was away for longer than an answer can be had again.
      expect("I3: only late", wasKilled(3));
      next.forEach(pair -> expectDead("I3: late", pair));
    }
  }

  private void revoke(Pair first) throws Exception {
    AtomicInteger done = new AtomicInteger();
    List<Answer> given =
        burst(
            4,
            caller -> {
              if (caller != CALLERS / 2) {
                return refreshed(first);
              }
              Answer revoked = site.post("/oauth/revoke", "token=" + first.refresh + secret);
              done.set(revoked.status);
              return revoked;
            });
    expect("I4: revoked", done.get() == 200 || wasKilled(4));
    expect(
        "I4: others get a pair or nothing", given.stream().allMatch(Answer::isGivenOrInvalidGrant));
    if (done.get() == 200) {
      pairs(given).stream().distinct().forEach(pair -> expectDead("I4: the family", pair));
      expectDead("I4: the revoked", first);
    }
  }

  /** What everybody got who was answered; those who were not may have been cut off by a kill. */
  private List<Answer> burst(int burst, IntFunction<Answer> call) throws Exception {
    CyclicBarrier start = new CyclicBarrier(CALLERS);
    AtomicInteger answered = new AtomicInteger();
    int last = wasKilled(burst) ? 1 + random.nextInt(CALLERS / 2) : 0;
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      int caller = i;
      calls.add(
          () -> {
            start.await();
            Answer answer = call.apply(caller);
            if (answered.incrementAndGet() == last) {
              site.process.destroyForcibly();
            }
            return answer;
          });
    }
    List<Answer> given = new ArrayList<>();
    for (Future<Answer> one : callers.invokeAll(calls)) {
      Answer answer = one.get();
      String kind = answer.status == 0 ? "cut off" : String.valueOf(answer.status);
      answers
          .computeIfAbsent(BURSTS.get(burst), name -> new TreeMap<>())
          .merge(kind, 1, Integer::sum);
      expect("no answer but to a kill", answer.status > 0 || wasKilled(burst));
      expect("no 5xx", answer.status < 500);
      if (answer.status > 0) {
        given.add(answer);
      }
    }
    if (wasKilled(burst)) {
      restart();
    }
    return given;
  }

  private boolean wasKilled(int burst) {
    return killed == burst;
  }

  private void expect(String fact, boolean holds) {
    if (!holds) {
      violations.add(fact + (killed < 0 ? "" : ", with a kill in " + BURSTS.get(killed)));
    }
  }

  private void expectDead(String fact, Pair pair) {
    expect(fact, opens(pair) == 401 && refreshed(pair).isInvalidGrant());
  }

  /** Of a person who has said yes before. */
  private String newCode() {
    return site.get(request).code();
  }

  private Answer redeem(String code) {
    return token("grant_type=authorization_code&code=" + code + REDIRECT);
  }

  private Answer refreshed(Pair pair) {
    return token("grant_type=refresh_token&refresh_token=" + pair.refresh);
  }

  private Answer token(String form) {
    return site.post("/oauth/access_token", form + secret);
  }

  private int opens(Pair pair) {
    return site.get("/v1/users/me?access_token=" + pair.access).status;
  }

  private static List<Pair> pairs(List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.status == 200 && answer.body.contains("refresh_token"))
        .map(Answer::pair)
        .toList();
  }

  private record Pair(String access, String refresh) {}

  /** Status 0 stands for none. */
  private record Answer(int status, String body, String location) {
    boolean isInvalidGrant() {
      return status == 400 && body.contains("\"invalid_grant\"");
    }

    boolean isGivenOrInvalidGrant() {
      return status == 200 || isInvalidGrant();
    }

    Pair pair() {
      return new Pair(
          found("\"access_token\" ?: ?\"([^\"]+)", body),
          found("\"refresh_token\" ?: ?\"([^\"]+)", body));
    }

    String code() {
      return found("[?&]code=([^&]+)", location);
    }
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  /** A running site, and somebody's browser there. */
  private record Site(Process process, URI url, HttpClient client) {
    private static final String GREETING = "JyMob is at ";
    private static final Pattern INPUT =
        Pattern.compile(
            "<input type=\"[a-z]+\" name=\"([a-z_]+)\" value=\"([^\"]*)\"(?: checked)?>");

    static Site start(Path dataFolder, CookieManager cookies)
        throws IOException, GeneralSecurityException {
      Process process =
          new ProcessBuilder(
                  "./jymob",
                  "serve",
                  "--data-dir=" + dataFolder,
                  "--rate-limits=off",
                  "--https-port=0",
                  "--http-port=0",
                  "--management-port=0")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader output = process.inputReader();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith(GREETING)) {
          HttpClient client =
              HttpClient.newBuilder()
                  .version(HttpClient.Version.HTTP_1_1)
                  .cookieHandler(cookies)
                  .sslContext(trusting(dataFolder))
                  .build();
          return new Site(process, URI.create(line.substring(GREETING.length())), client);
        }
      }
      throw new IOException("the site did not start");
    }

    void register(String email) {
      String form = "name=Ada&password=correct+horse+battery&roles=job_provider&email=";
      if (submit("/sign_up", form + email).status != 303) {
        throw new IllegalStateException("not registered");
      }
    }

    /** Where the apps of others can be revoked. */
    List<String> revocations() {
      return Stream.of(get("/authorized_apps").body.split("<article"))
          .filter(item -> !item.contains("YOUR OWN APP!"))
          .flatMap(item -> Pattern.compile("/authorized_apps/\\d+/revoke").matcher(item).results())
          .map(MatchResult::group)
          .toList();
    }

    /** Fills in the form of the page with that path. */
    Answer submit(String path, String fields) {
      String token = found("name=\"csrf_token\" value=\"([^\"]+)", get(path).body);
      return post(path, "csrf_token=" + encoded(token) + "&" + fields);
    }

    Answer get(String path) {
      return send(HttpRequest.newBuilder(url.resolve(path)));
    }

    Answer post(String path, String form) {
      return send(
          HttpRequest.newBuilder(url.resolve(path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form)));
    }

    private Answer send(HttpRequest.Builder request) {
      try {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        return new Answer(
            answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(""));
      } catch (IOException cutOff) {
        return new Answer(0, "", "");
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /** What the form of a page would send. */
    static String fields(String page) {
      List<String> fields = new ArrayList<>();
      Matcher input = INPUT.matcher(page);
      while (input.find()) {
        fields.add(input.group(1) + "=" + encoded(input.group(2).replace("&amp;", "&")));
      }
      return String.join("&", fields);
    }

    private static String encoded(String value) {
      return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Believes the certificate that the site made for itself. */
    private static SSLContext trusting(Path dataFolder)
        throws IOException, GeneralSecurityException {
      String pem = Files.readString(dataFolder.resolve("self-signed.pem"));
      byte[] certificate = pem.substring(pem.indexOf("-----BEGIN CERTIFICATE")).getBytes();
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      trusted.setCertificateEntry(
          "site",
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(certificate)));
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(null, trust.getTrustManagers(), null);
      return tls;
    }
  }
}
