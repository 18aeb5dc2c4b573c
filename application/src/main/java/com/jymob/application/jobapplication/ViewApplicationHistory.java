package com.jymob.application.jobapplication;

import com.jymob.application.port.Transactions;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplicationChange;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import java.util.Optional;

/** Lists what a job application has been, newest first, to its applicant or its poster. */
public final class ViewApplicationHistory {
  private final Transactions transactions;

  public ViewApplicationHistory(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Empty when there is no such application, or when it is not the viewer's to see. */
  public Optional<Page<JobApplicationChange>> run(UserId viewer, JobApplicationId id, Slice slice) {
    return transactions.read(
        stores ->
            stores
                .jobApplications()
                .find(id)
                .filter(application -> application.isVisibleTo(viewer))
                .map(application -> stores.jobApplications().findChanges(id, slice)));
  }
}
