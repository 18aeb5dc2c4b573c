package com.jymob.bootstrap.demo;

import java.util.List;

/**
 * People and what they made, as the files beside this class tell it. Whatever one entry names is
 * there.
 */
record DemoContent(
    List<DemoPerson> people,
    List<DemoProblem> problems,
    List<DemoJobPost> jobPosts,
    List<DemoResume> resumes,
    List<DemoJobApplication> jobApplications) {

  static DemoContent read() {
    return new DemoContent(
        List.of(DemoFiles.read("people.json", DemoPerson[].class)),
        List.of(DemoFiles.read("problems.json", DemoProblem[].class)),
        List.of(DemoFiles.read("job_posts.json", DemoJobPost[].class)),
        List.of(DemoFiles.read("resumes.json", DemoResume[].class)),
        List.of(DemoFiles.read("job_applications.json", DemoJobApplication[].class)));
  }

  boolean hasProblemsOf(DemoPerson person) {
    return problems.stream().anyMatch(problem -> problem.creator().equals(person.email()));
  }
}
