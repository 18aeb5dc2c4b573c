package com.jymob.bootstrap.wiring;

import com.jymob.application.account.ChangePassword;
import com.jymob.application.account.GrantPasswordReset;
import com.jymob.application.account.Register;
import com.jymob.application.account.RemoveExpired;
import com.jymob.application.account.ResetPassword;
import com.jymob.application.account.ViewSecurityEvents;
import com.jymob.application.oauth.CreateOwnClient;
import com.jymob.application.port.Passwords;
import com.jymob.application.port.Secrets;
import com.jymob.application.port.Transactions;
import com.jymob.application.user.StartSession;
import com.jymob.http.account.PasswordPages;
import com.jymob.http.account.ResetPasswordPages;
import com.jymob.http.account.SecurityPages;
import com.jymob.http.account.SignUpPages;
import com.jymob.http.page.Pages;
import com.jymob.http.route.limit.AttemptLimit;
import com.jymob.http.route.limit.PasswordGuesses;
import com.jymob.http.user.ProfilePages;
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

  @Provides
  static RemoveExpired removeExpired(Transactions transactions, InstantSource clock) {
    return new RemoveExpired(transactions, clock);
  }

  @Provides
  static SignUpPages signUpPages(Pages pages, Register register, AttemptLimit signUps) {
    return new SignUpPages(pages, register, signUps);
  }

  @Provides
  static PasswordPages passwordPages(
      ProfilePages profile, ChangePassword changePassword, PasswordGuesses guesses) {
    return new PasswordPages(profile, changePassword, guesses);
  }

  @Provides
  static ResetPasswordPages resetPasswordPages(Pages pages, ResetPassword resetPassword) {
    return new ResetPasswordPages(pages, resetPassword);
  }

  @Provides
  static SecurityPages securityPages(Pages pages, Transactions transactions) {
    return new SecurityPages(pages, new ViewSecurityEvents(transactions));
  }
}
