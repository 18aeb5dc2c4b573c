package com.jymob.bootstrap.wiring;

import com.jymob.application.account.ChangePassword;
import com.jymob.application.account.GrantPasswordReset;
import com.jymob.application.account.Register;
import com.jymob.application.account.ResetPassword;
import com.jymob.application.oauth.CreateOwnClient;
import com.jymob.application.port.Passwords;
import com.jymob.application.port.Secrets;
import com.jymob.application.port.Transactions;
import com.jymob.application.user.StartSession;
import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;

@Module
interface AccountModule {
  @Provides
  static Register register(
      Transactions transactions,
      Passwords passwords,
      CreateOwnClient createOwnClient,
      StartSession startSession,
      InstantSource clock) {
    return new Register(transactions, passwords, createOwnClient, startSession, clock);
  }

  @Provides
  static ChangePassword changePassword(
      Transactions transactions, Passwords passwords, InstantSource clock) {
    return new ChangePassword(transactions, passwords, clock);
  }

  @Provides
  static GrantPasswordReset grantPasswordReset(
      Transactions transactions, Secrets secrets, InstantSource clock) {
    return new GrantPasswordReset(transactions, secrets, clock);
  }

  @Provides
  static ResetPassword resetPassword(
      Transactions transactions, Passwords passwords, InstantSource clock) {
    return new ResetPassword(transactions, passwords, clock);
  }
}
