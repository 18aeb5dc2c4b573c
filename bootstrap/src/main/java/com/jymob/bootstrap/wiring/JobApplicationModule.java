package com.jymob.bootstrap.wiring;

import com.jymob.application.jobapplication.ApplyForJob;
import com.jymob.application.jobapplication.MoveJobApplication;
import com.jymob.application.jobapplication.ViewApplicationHistory;
import com.jymob.application.jobapplication.ViewJobApplication;
import com.jymob.application.jobapplication.ViewJobApplications;
import com.jymob.application.port.Transactions;
import com.jymob.http.jobapplication.JobApplicationEndpoints;
import com.jymob.http.list.Lists;
import com.jymob.http.route.Sites;
import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;

@Module
interface JobApplicationModule {
  @Provides
  static JobApplicationEndpoints jobApplicationEndpoints(
      Transactions transactions, Lists lists, Sites sites, InstantSource clock) {
    return new JobApplicationEndpoints(
        new ApplyForJob(transactions, clock),
        new ViewJobApplication(transactions),
        new ViewJobApplications(transactions),
        new MoveJobApplication(transactions, clock),
        new ViewApplicationHistory(transactions),
        lists,
        sites);
  }
}
