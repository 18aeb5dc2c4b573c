package com.jymob.bootstrap.wiring;

import com.jymob.application.port.ContentTypes;
import com.jymob.application.port.Transactions;
import com.jymob.application.resume.CreateResume;
import com.jymob.application.resume.DeleteResume;
import com.jymob.application.resume.DownloadResume;
import com.jymob.application.resume.InspectUpload;
import com.jymob.application.resume.UpdateResume;
import com.jymob.application.resume.ViewResume;
import com.jymob.application.resume.ViewResumes;
import com.jymob.http.list.Lists;
import com.jymob.http.resume.ResumeEndpoints;
import com.jymob.http.route.Sites;
import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;

@Module
interface ResumeModule {
  @Provides
  static ResumeEndpoints resumeEndpoints(
      Transactions transactions,
      ContentTypes contentTypes,
      Lists lists,
      Sites sites,
      InstantSource clock) {
    return new ResumeEndpoints(
        new InspectUpload(contentTypes),
        new CreateResume(transactions, clock),
        new ViewResume(transactions),
        new ViewResumes(transactions),
        new DownloadResume(transactions),
        new UpdateResume(transactions, clock),
        new DeleteResume(transactions),
        lists,
        sites);
  }
}
