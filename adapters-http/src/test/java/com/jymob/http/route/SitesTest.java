package com.jymob.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SitesTest {
  @Test
  void links_lead_to_the_host_of_what_they_name() {
    var sites = new Sites(URI.create("https://jymob.test:8443"), "jymob.test", "API.jymob.test");

    assertThat(sites.page("/sign_in?a=b")).isEqualTo("https://jymob.test:8443/sign_in?a=b");
    assertThat(sites.api("/job_posts/1")).isEqualTo("https://api.jymob.test:8443/v1/job_posts/1");
    assertThat(sites.apiOrigin()).isEqualTo("https://api.jymob.test:8443");
  }

  @Test
  void the_usual_port_is_not_written() {
    var sites = new Sites(URI.create("https://jymob.test"), "jymob.test", "jymob.test");

    assertThat(sites.page("/")).isEqualTo("https://jymob.test/");
  }
}
