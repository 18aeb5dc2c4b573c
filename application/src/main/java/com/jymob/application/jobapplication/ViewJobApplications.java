package com.jymob.application.jobapplication;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import java.util.Optional;

/** Lists the job applications that somebody has sent, or those to a post of theirs. */
public final class ViewJobApplications {
  private final Transactions transactions;

  public ViewJobApplications(Transactions transactions) {
    this.transactions = transactions;
  }

  /** What the viewer has sent, newest first. */
  public Page<JobApplication> sentBy(UserId viewer, Slice slice) {
    return transactions.read(stores -> stores.jobApplications().findAllOf(viewer, slice));
  }

  /** What was sent to a post, newest first; empty when there is none, or it is not the viewer's. */
  public Optional<Page<JobApplication>> sentTo(JobPostId id, UserId viewer, Slice slice) {
    return transactions.read(
        stores ->
            stores
                .jobPosts()
                .find(id)
                .filter(post -> post.isPostedBy(viewer))
                .map(post -> stores.jobApplications().findAllTo(id, slice)));
  }
}
