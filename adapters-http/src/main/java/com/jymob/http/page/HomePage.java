package com.jymob.http.page;

import com.jymob.http.message.Response;
import com.jymob.http.route.Call;
import com.jymob.http.route.Sites;
import java.util.Map;

/** {@code /}: what JyMob is, and how to begin. */
public final class HomePage {
  private final Pages pages;
  private final Sites sites;

  public HomePage(Pages pages, Sites sites) {
    this.pages = pages;
    this.sites = sites;
  }

  public Response show(Call call, Visitor visitor) {
    return pages.show(visitor, 200, "home", Map.of("jobPostsUrl", sites.api("/job_posts.json")));
  }
}
