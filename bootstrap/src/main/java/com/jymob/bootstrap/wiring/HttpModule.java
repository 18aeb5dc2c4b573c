package com.jymob.bootstrap.wiring;

import com.jymob.http.Routes;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.format.Format;
import com.jymob.http.jobpost.JobPostEndpoints;
import com.jymob.http.route.Access;
import com.jymob.http.route.Router;
import com.jymob.http.route.Sites;
import com.jymob.http.user.UserEndpoints;
import dagger.Module;
import dagger.Provides;

@Module
interface HttpModule {
  @Provides
  static Router router(Access access, JobPostEndpoints jobPosts, UserEndpoints users, Sites sites) {
    return new Router(
        Routes.forPrograms(access, jobPosts, users),
        sites,
        (request, error) -> DocumentWriter.error(Format.JSON, error));
  }
}
