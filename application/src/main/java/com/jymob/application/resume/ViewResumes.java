package com.jymob.application.resume;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.resume.Resume;

/** Lists somebody's own resumes. */
public final class ViewResumes {
  private final Transactions transactions;

  public ViewResumes(Transactions transactions) {
    this.transactions = transactions;
  }

  public Page<Resume> run(UserId owner, Slice slice) {
    return transactions.read(stores -> stores.resumes().findAllOf(owner, slice));
  }
}
