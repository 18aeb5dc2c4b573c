package com.jymob.http.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.user.SignIn;
import com.jymob.domain.user.Device;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.Source;
import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import java.time.Duration;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SecurityPagesTest {
  @AutoClose private final Website website = Website.open();

  @Test
  void an_event_is_told_with_its_time_and_from_where() {
    Browser browser = website.browserOf("ada@example.org");
    website.site.clock.advance(Duration.ofMinutes(1));
    website.browserAt("2001:db8::7").signIn("ada@example.org", "wrong");

    ShownPage page = browser.get("/settings/security");

    assertThat(page.document().select(".tabs [aria-current]").text()).isEqualTo("Security log");
    assertThat(page.document().select("main li").eachText())
        .containsExactly(
            "Failed sign-in 1 March 2026, 12:01 UTC Firefox on Linux at 2001:db8:0:0:0:0:0:7",
            "Signed in 1 March 2026, 12:00 UTC Firefox on Linux at 192.0.2.1",
            "Signed up 1 March 2026, 12:00 UTC Test Browser at 192.0.2.1");
    assertThat(page.document().select("main li time").eachAttr("datetime"))
        .startsWith("2026-03-01T12:01:00Z");
  }

  @Test
  void what_a_device_says_of_itself_is_text() {
    Browser browser = website.browserOf("ada@example.org");
    String hostile = "</small><img src=x onerror=\"alert(1)\">&amp;";
    website.site.signIn.run(
        new SignIn.Command(
            new EmailAddress("ada@example.org"),
            Password.attempted("wrong"),
            new Source("192.0.2.1", new Device(hostile))));

    Element event = browser.get("/settings/security").document().expectFirst("main li");

    assertThat(event.select("img")).isEmpty();
    assertThat(event.text()).contains(hostile);
  }
}
