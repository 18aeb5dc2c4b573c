package com.jymob.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody with a browser of their own. Whatever the browser complains of, such as content that the
 * page's policy forbids, fails the test.
 */
final class Visitor implements AutoCloseable {
  static final String PASSWORD = "correct horse battery";

  private static final Playwright PLAYWRIGHT =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private static final Browser CHROMIUM =
      PLAYWRIGHT
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setArgs(List.of("--host-resolver-rules=MAP app.test " + TestedSite.address())));

  private final Screen screen;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Screen screen) {
    this(screen, true);
  }

  static Visitor withoutJavaScript(Screen screen) {
    return new Visitor(screen, false);
  }

  private Visitor(Screen screen, boolean hasJavaScript) {
    this.screen = screen;
    context =
        CHROMIUM.newContext(
            new Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setJavaScriptEnabled(hasJavaScript)
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setViewportSize(screen.width, screen.height));
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
  }

  /** What talks to the site without a browser. */
  static APIRequestContext program() {
    return PLAYWRIGHT
        .request()
        .newContext(new APIRequest.NewContextOptions().setIgnoreHTTPSErrors(true));
  }

  void open(String path) {
    visit(TestedSite.url(path));
  }

  void visit(String url) {
    page.navigate(url);
  }

  void fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  void tick(String label) {
    page.getByLabel(label).check();
  }

  void untick(String name, String value) {
    page.locator("input[name='" + name + "'][value='" + value + "']").uncheck();
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  /** Presses a button that leads to that URL, and returns it with the query that it may have. */
  String submit(String button, String destination) {
    press(button);
    page.waitForURL(url -> url.equals(destination) || url.startsWith(destination + "?"));
    return page.url();
  }

  void signUp(String name, String email) {
    open("/sign_up");
    fill("E-mail", email);
    fill("Name", name);
    fill("Password", PASSWORD);
    tick("Job provider");
    keep("sign_up");
    submit("Sign up", TestedSite.url("/settings/oauth_client"));
  }

  void signOut() {
    submit("Sign out", TestedSite.url("/"));
  }

  /** Fills in the form for signing in, which then leads to that URL. */
  String signIn(String email, String destination) {
    fill("E-mail", email);
    fill("Password", PASSWORD);
    keep("sign_in");
    return submit("Sign in", destination);
  }

  /** What stands in the element of that id. */
  String shown(String id) {
    return page.locator("#" + id).textContent();
  }

  /** What is to be read on the page. */
  String text() {
    return page.locator("main").innerText();
  }

  /** Opens an operation in the API browser. */
  void expand(String tag, String operationId) {
    page.locator("#operations-" + tag + "-" + operationId + " .opblock-summary-control").click();
  }

  /** The status of what was tried there. */
  String liveStatus() {
    return page.locator(".live-responses-table .response-col_status").last().innerText();
  }

  /** The body of what was tried there. */
  String liveBody() {
    return page.locator(".live-responses-table .response-col_description pre").first().innerText();
  }

  String clipboard() {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  /** Keeps an image of the page, which must not be wider than the screen. */
  void keep(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setPath(Path.of("target", "screenshots", screen.toString(), name + ".png")));
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as("the width of " + name)
        .isLessThanOrEqualTo(screen.width);
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("what the browser complains of").isEmpty();
  }
}
