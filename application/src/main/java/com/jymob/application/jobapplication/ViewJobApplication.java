package com.jymob.application.jobapplication;

import com.jymob.application.port.Transactions;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import java.util.Optional;

/** Shows one job application to its applicant or the poster of its post. */
public final class ViewJobApplication {
  private final Transactions transactions;

  public ViewJobApplication(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Empty when there is none, or when it is not the viewer's to see. */
  public Optional<JobApplication> run(UserId viewer, JobApplicationId id) {
    return transactions
        .read(stores -> stores.jobApplications().find(id))
        .filter(application -> application.isVisibleTo(viewer));
  }
}
