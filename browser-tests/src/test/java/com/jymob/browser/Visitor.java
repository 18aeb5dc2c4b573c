package com.jymob.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static final Browser CHROMIUM =
      Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")));

  private final Screen screen;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Screen screen) {
    this.screen = screen;
    context =
        CHROMIUM.newContext(
            new Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setViewportSize(screen.width, screen.height));
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
  }

  void open(String path) {
    page.navigate(TestedSite.url(path));
  }

  void fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  void tick(String label) {
    page.getByLabel(label).check();
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  void signUp(String email) {
    open("/sign_up");
    fill("E-mail", email);
    fill("Name", "Ada Lovelace");
    fill("Password", PASSWORD);
    tick("Job provider");
    keep("sign_up");
    press("Sign up");
  }

  void signIn(String email) {
    fill("E-mail", email);
    fill("Password", PASSWORD);
    keep("sign_in");
    press("Sign in");
  }

  /** The heading of the page that is seen. */
  String heading() {
    return page.locator("h1").textContent();
  }

  /** What stands in the element of that id. */
  String shown(String id) {
    return page.locator("#" + id).textContent();
  }

  String path() {
    return page.url().substring(TestedSite.url("").length());
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
