package com.jymob.http;

import com.jymob.http.jobpost.JobPostEndpoints;
import com.jymob.http.problem.ProblemEndpoints;
import com.jymob.http.user.UserEndpoints;

/** All endpoints of the API. */
public record ApiEndpoints(
    ProblemEndpoints problems, JobPostEndpoints jobPosts, UserEndpoints users) {}
