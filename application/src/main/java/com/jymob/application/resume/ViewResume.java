package com.jymob.application.resume;

import com.jymob.application.port.Transactions;
import com.jymob.domain.resume.Resume;
import java.util.Optional;

/** Shows one resume to somebody who may see it. */
public final class ViewResume {
  private final Transactions transactions;

  public ViewResume(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Empty when there is none, or when it is not the viewer's to see. */
  public Optional<Resume> run(WantedResume wanted) {
    return transactions.read(wanted::find);
  }
}
