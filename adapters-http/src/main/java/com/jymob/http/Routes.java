package com.jymob.http;

import static com.jymob.domain.oauth.Scope.JOB_POSTS_READ;
import static com.jymob.domain.oauth.Scope.JOB_POSTS_WRITE;
import static com.jymob.domain.oauth.Scope.PROFILE_READ;
import static com.jymob.http.route.Route.api;

import com.jymob.http.jobpost.JobPostEndpoints;
import com.jymob.http.route.Access;
import com.jymob.http.route.Route;
import com.jymob.http.user.UserEndpoints;
import java.util.List;

/** The table of contents: everything that JyMob answers, one line each. */
public final class Routes {
  private Routes() {}

  public static List<Route> forPrograms(
      Access may, JobPostEndpoints jobPosts, UserEndpoints users) {
    return List.of(
        api("GET", "/job_posts", may.token(JOB_POSTS_READ, jobPosts::list)),
        api("POST", "/job_posts", may.token(JOB_POSTS_WRITE, jobPosts::create)),
        api("GET", "/job_posts/{id}", may.token(JOB_POSTS_READ, jobPosts::show)),
        api("PUT", "/job_posts/{id}", may.token(JOB_POSTS_WRITE, jobPosts::update)),
        api("DELETE", "/job_posts/{id}", may.token(JOB_POSTS_WRITE, jobPosts::delete)),
        api("GET", "/users/me", may.token(PROFILE_READ, users::me)),
        api("GET", "/users/{id}", may.anyToken(users::show)));
  }
}
