package com.jymob.persistence.postgres;

import com.jymob.persistence.sql.IdBlocks;

/** Where the ids of new records come from. */
record Sequences(
    IdBlocks users,
    IdBlocks authorizations,
    IdBlocks problems,
    IdBlocks jobPosts,
    IdBlocks resumes,
    IdBlocks resumeVersions,
    IdBlocks jobApplications,
    IdBlocks screeningTests,
    IdBlocks submittedSolutions) {
  Sequences() {
    this(
        new IdBlocks("user_ids"),
        new IdBlocks("authorization_ids"),
        new IdBlocks("problem_ids"),
        new IdBlocks("job_post_ids"),
        new IdBlocks("resume_ids"),
        new IdBlocks("resume_version_ids"),
        new IdBlocks("job_application_ids"),
        new IdBlocks("screening_test_ids"),
        new IdBlocks("submitted_solution_ids"));
  }
}
