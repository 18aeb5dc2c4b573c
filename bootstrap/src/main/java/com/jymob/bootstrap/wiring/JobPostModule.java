package com.jymob.bootstrap.wiring;

import com.jymob.application.jobpost.CreateJobPost;
import com.jymob.application.jobpost.DeleteJobPost;
import com.jymob.application.jobpost.UpdateJobPost;
import com.jymob.application.jobpost.ViewJobPost;
import com.jymob.application.jobpost.ViewJobPosts;
import com.jymob.application.port.Transactions;
import com.jymob.http.jobpost.JobPostEndpoints;
import com.jymob.http.list.Lists;
import com.jymob.http.route.Sites;
import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;

@Module
interface JobPostModule {
  @Provides
  static JobPostEndpoints jobPostEndpoints(
      Transactions transactions, Lists lists, Sites sites, InstantSource clock) {
    return new JobPostEndpoints(
        new CreateJobPost(transactions, clock),
        new ViewJobPost(transactions, clock),
        new ViewJobPosts(transactions, clock),
        new UpdateJobPost(transactions, clock),
        new DeleteJobPost(transactions, clock),
        lists,
        sites,
        clock);
  }
}
