package com.jymob.http.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.http.page.Browser;
import com.jymob.http.page.ShownPage;
import com.jymob.http.page.Website;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ProfilePagesTest {
  @AutoClose private final Website website = Website.open();

  @Test
  void name_and_roles_are_changed() {
    Browser browser = website.browserOf("ada@example.org");

    ShownPage answer =
        save(
            browser, "name", "Ada Lovelace", "roles", "job_seeker", "roles", "technical_recruiter");

    assertThat(answer.status()).isEqualTo(303);
    ShownPage after = browser.follow(answer);
    assertThat(after.document().select("[role=status]").text()).isEqualTo("Your profile is saved.");
    assertThat(after.value("name")).isEqualTo("Ada Lovelace");
    assertThat(after.document().select("input[name=roles][checked]").eachAttr("value"))
        .containsExactly("job_seeker", "technical_recruiter");
  }

  @Test
  void what_is_wrong_stands_beside_its_field_and_what_was_typed_stays() {
    Browser browser = website.browserOf("ada@example.org");

    ShownPage answer = save(browser, "name", "x".repeat(201), "roles", "problem_database_editor");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem("name")).isEqualTo("Name must have at most 200 characters.");
    assertThat(answer.problem("roles")).startsWith("Roles item 1 must be one of job_seeker");
    assertThat(answer.value("name")).isEqualTo("x".repeat(201));
    assertThat(answer.problem("current_password")).isEmpty();
    assertThat(browser.get("/settings/profile").value("name")).isEqualTo("Ada");
  }

  @Test
  void at_least_one_role_is_needed() {
    Browser browser = website.browserOf("ada@example.org");
    String token = browser.get("/settings/profile").formToken();

    ShownPage answer = browser.post("/settings/profile", "csrf_token", token, "name", "Ada");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem("roles")).isEqualTo("Roles must not be empty.");
  }

  @Test
  void a_name_is_text_wherever_it_is_shown() {
    String name = "<script>alert(1)</script> \"&'";
    Browser browser = website.browserOf("ada@example.org");
    save(browser, "name", name);

    for (String path : new String[] {"/", "/settings/profile", "/settings/oauth_client"}) {
      ShownPage page = browser.get(path);
      assertThat(page.body()).doesNotContain("<script>alert");
      assertThat(page.document().expectFirst(".who").text()).isEqualTo(name);
    }
    assertThat(browser.get("/settings/profile").value("name")).isEqualTo(name);
  }

  @Test
  void fields_that_a_browser_adds_are_ignored() {
    Browser browser = website.browserOf("ada@example.org");

    ShownPage answer = save(browser, "extension", "1");

    assertThat(answer.status()).isEqualTo(303);
  }

  @Test
  void a_field_sent_twice_is_refused() {
    Browser browser = website.browserOf("ada@example.org");

    ShownPage answer = save(browser, "name", "Ada", "name", "Eve");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem("name")).isEqualTo("Name must be text.");
  }

  private static ShownPage save(Browser browser, String... fields) {
    return browser.submit(browser.get("/settings/profile"), "/settings/profile", fields);
  }
}
