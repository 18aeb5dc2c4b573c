package com.jymob.http;

import com.jymob.http.jobapplication.JobApplicationEndpoints;
import com.jymob.http.jobpost.JobPostEndpoints;
import com.jymob.http.problem.ProblemEndpoints;
import com.jymob.http.resume.ResumeEndpoints;
import com.jymob.http.screening.ScreeningTestEndpoints;
import com.jymob.http.screening.SubmittedSolutionEndpoints;
import com.jymob.http.user.UserEndpoints;

/** All endpoints of the API. */
public record ApiEndpoints(
    ProblemEndpoints problems,
    JobPostEndpoints jobPosts,
    ResumeEndpoints resumes,
    JobApplicationEndpoints jobApplications,
    ScreeningTestEndpoints screeningTests,
    SubmittedSolutionEndpoints submittedSolutions,
    UserEndpoints users) {}
