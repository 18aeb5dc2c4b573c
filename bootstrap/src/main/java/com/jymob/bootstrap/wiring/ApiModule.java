package com.jymob.bootstrap.wiring;

import com.jymob.http.ApiEndpoints;
import com.jymob.http.jobapplication.JobApplicationEndpoints;
import com.jymob.http.jobpost.JobPostEndpoints;
import com.jymob.http.list.Lists;
import com.jymob.http.problem.ProblemEndpoints;
import com.jymob.http.resume.ResumeEndpoints;
import com.jymob.http.route.Sites;
import com.jymob.http.screening.ScreeningTestEndpoints;
import com.jymob.http.screening.SubmittedSolutionEndpoints;
import com.jymob.http.user.UserEndpoints;
import dagger.Module;
import dagger.Provides;

@Module(
    includes = {
      UserModule.class,
      ProblemModule.class,
      JobPostModule.class,
      ResumeModule.class,
      ScreeningModule.class,
      JobApplicationModule.class
    })
interface ApiModule {
  @Provides
  static Lists lists(Sites sites) {
    return new Lists(sites);
  }

  @Provides
  static ApiEndpoints apiEndpoints(
      ProblemEndpoints problems,
      JobPostEndpoints jobPosts,
      ResumeEndpoints resumes,
      JobApplicationEndpoints jobApplications,
      ScreeningTestEndpoints screeningTests,
      SubmittedSolutionEndpoints submittedSolutions,
      UserEndpoints users) {
    return new ApiEndpoints(
        problems, jobPosts, resumes, jobApplications, screeningTests, submittedSolutions, users);
  }
}
