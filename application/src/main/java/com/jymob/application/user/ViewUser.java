package com.jymob.application.user;

import com.jymob.application.port.Transactions;
import com.jymob.domain.UserId;
import com.jymob.domain.user.User;
import java.util.Optional;

/** Shows a person; how much of them, is for the caller to choose by who asks. */
public final class ViewUser {
  private final Transactions transactions;

  public ViewUser(Transactions transactions) {
    this.transactions = transactions;
  }

  public Optional<User> run(UserId id) {
    return transactions.read(stores -> stores.users().find(id));
  }
}
