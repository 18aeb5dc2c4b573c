package com.jymob.bootstrap;

import com.jymob.bootstrap.demo.DemoSite;
import com.jymob.bootstrap.site.RunningSite;
import com.jymob.bootstrap.wiring.Ports;
import com.jymob.domain.Secret;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.user.Password;
import com.jymob.http.route.Sites;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What {@code serve --demo} does beside serving. */
final class Demo {
  private static final int PASSWORD_BYTES = 6;

  private Demo() {}

  /** Fills the site if it is empty, and tells in lines how to try it. */
  static List<String> on(RunningSite site) {
    Ports ports = site.foundation().ports();
    DemoSite demo =
        new DemoSite(
            ports.transactions(),
            ports.passwords(),
            site.site().createOwnClient(),
            site.site().viewClient(),
            ports.clock());
    String password = HexFormat.of().formatHex(ports.secrets().randomBytes(PASSWORD_BYTES));
    List<String> lines = new ArrayList<>();
    if (demo.fill(Password.chosen(password))) {
      lines.add("Sign in as " + demo.somebody().value() + " with the password " + password);
    }
    Sites sites = site.site().sites();
    demo.token()
        .ifPresent(
            token -> {
              lines.addAll(examples(sites, token));
              demo.testedPost().ifPresent(post -> lines.addAll(hiring(sites, token, post)));
            });
    return lines;
  }

  private static List<String> examples(Sites sites, Secret token) {
    String bearer = bearer(token);
    return List.of(
        "Try:",
        "  curl -k '%s?access_token=%s'".formatted(sites.api("/job_posts.json"), token.reveal()),
        "  curl -k %s '%s?search=java+-senior&per_page=3'"
            .formatted(bearer, sites.api("/job_posts.xml")),
        "  curl -k %s '%s'".formatted(bearer, sites.api("/users/me.json")),
        "  curl -k %s '%s' -d title=Gardener -d company=Green -d 'description=Grows things.' -d status=open"
            .formatted(bearer, sites.api("/job_posts.json")));
  }

  private static List<String> hiring(Sites sites, Secret token, JobPostId post) {
    String bearer = bearer(token);
    return List.of(
        "  curl -k %s '%s?job_post_id=%d'"
            .formatted(bearer, sites.api("/job_applications.json"), post.value()),
        "  curl -k %s '%s?job_post_id=%d'"
            .formatted(bearer, sites.api("/screening_tests.xml"), post.value()));
  }

  private static String bearer(Secret token) {
    return "-H 'Authorization: Bearer " + token.reveal() + "'";
  }
}
