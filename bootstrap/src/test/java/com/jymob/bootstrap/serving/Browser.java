package com.jymob.bootstrap.serving;

import com.jymob.bootstrap.description.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody at the site: keeps cookies, fills in forms, takes any certificate. */
public final class Browser implements AutoCloseable {
  private final URI site;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;

  public Browser(URI site) {
    this(site, HttpClient.Version.HTTP_2);
  }

  private Browser(URI site, HttpClient.Version version) {
    this.site = site;
    this.client =
        HttpClient.newBuilder()
            .version(version)
            .cookieHandler(cookies)
            .sslContext(trustingAnybody())
            .build();
  }

  /** One that opens a connection for each request that it sends meanwhile. */
  public static Browser withManyConnections(URI site) {
    return new Browser(site, HttpClient.Version.HTTP_1_1);
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Loads the page, and sends its form to the page's own path. */
  public HttpResponse<String> submit(String page, Map<String, String> fields) {
    return send(form(page, fields));
  }

  /** Loads the page, and fills in its form. */
  public HttpRequest.Builder form(String page, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    for (Element hidden : Jsoup.parse(get(page).body()).select("input[type=hidden]")) {
      all.put(hidden.attr("name"), hidden.val());
    }
    return request(page.split("\\?")[0])
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded(all)));
  }

  /** Registers, and returns the access token that the settings page shows. */
  public String register(String email, String password) {
    HttpResponse<String> answer =
        submit(
            "/sign_up",
            Map.of("email", email, "name", "Ada", "password", password, "roles", "job_provider"));
    if (answer.statusCode() != 303) {
      throw new IllegalStateException("not registered: " + answer);
    }
    return shown("access_token");
  }

  /** What stands on the settings page in the element of that id. */
  public String shown(String id) {
    Pattern element = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]*)<");
    return find(element, get("/settings/oauth_client").body());
  }

  /** The values of all cookies. */
  List<String> cookieValues() {
    return cookies.getCookieStore().getCookies().stream().map(HttpCookie::getValue).toList();
  }

  @Override
  public void close() {
    client.close();
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(site + path));
  }

  /** Sends a request; it and the answer have to be what the OpenAPI document says. */
  public HttpResponse<String> send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    HttpResponse<String> answer = exchange(request);
    Exchange.check(request, answer);
    return answer;
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  public static SSLContext trustingAnybody() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new TrustsAnybody()}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class TrustsAnybody extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
