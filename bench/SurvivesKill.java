import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Has clients create job posts while the site is killed by {@code kill -9} again and again, then
 * asks for every post that was acknowledged. Ends with 1 when one of them is gone.
 */
class SurvivesKill {
  private static final int POSTS = 10_000;
  private static final int CLIENTS = 8;
  private static final int KILLS = 4;

  /** The title of every post that was acknowledged, by its path. */
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  public static void main(String[] arguments) throws Exception {
    Path dataFolder = Files.createTempDirectory("survives-kill-");
    System.out.println("Everything is kept in " + dataFolder);
    System.exit(new SurvivesKill().isEveryPostThere(dataFolder) ? 0 : 1);
  }

  private boolean isEveryPostThere(Path dataFolder) throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) {
      createAndKill(Site.start(dataFolder), kill * POSTS / KILLS);
      System.out.printf("Killed after %,d posts%n", acknowledged.size());
    }
    Site site = Site.start(dataFolder);
    int gone = gone(site);
    site.process.destroy();
    site.process.waitFor();
    System.out.printf("%,d posts were acknowledged, %,d are gone%n", acknowledged.size(), gone);
    return gone == 0;
  }

  private void createAndKill(Site site, int posts) throws InterruptedException {
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Thread client = new Thread(() -> createUntilKilled(site, posts));
      client.start();
      clients.add(client);
    }
    for (Thread client : clients) {
      client.join();
    }
    site.process.waitFor();
  }

  private void createUntilKilled(Site site, int posts) {
    for (int number = 1; ; number++) {
      String title = Thread.currentThread().getName() + ", post " + number;
      try {
        acknowledged.put(site.create(title), title);
      } catch (IOException killed) {
        return;
      }
      if (acknowledged.size() >= posts) {
        site.process.destroyForcibly();
      }
    }
  }

  private int gone(Site site) throws IOException {
    int gone = 0;
    for (Map.Entry<String, String> post : acknowledged.entrySet()) {
      HttpResponse<String> answer = site.send(site.request(post.getKey()).GET());
      if (answer.statusCode() != 200 || !answer.body().contains(post.getValue())) {
        gone++;
      }
    }
    return gone;
  }

  /** A running site, with the token that it tells about at its start. */
  private record Site(Process process, URI url, String token, HttpClient client) {
    private static final Pattern EXAMPLE =
        Pattern.compile("curl -k '(https://[^/]+)/.*access_token=([^']+)'");

    static Site start(Path dataFolder) throws IOException, GeneralSecurityException {
      Process process =
          new ProcessBuilder("./jymob", "serve", "--demo", "--data-dir=" + dataFolder)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader output = process.inputReader();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        Matcher example = EXAMPLE.matcher(line);
        if (example.find()) {
          HttpClient client = HttpClient.newBuilder().sslContext(trusting(dataFolder)).build();
          return new Site(process, URI.create(example.group(1)), example.group(2), client);
        }
      }
      throw new IOException("the site did not start");
    }

    /** Creates a post, and returns its path. */
    String create(String title) throws IOException {
      String form = "description=Grows+things.&company=Green&title=" + title.replace(' ', '+');
      HttpResponse<String> answer =
          send(
              request("/v1/job_posts.json")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form)));
      if (answer.statusCode() != 201) {
        throw new IllegalStateException("not created: " + answer.body());
      }
      return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(url.resolve(path)).header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
      try {
        return client.send(request.build(), BodyHandlers.ofString());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
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
