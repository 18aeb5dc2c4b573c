package com.jymob.bootstrap.wiring;

import com.jymob.application.port.Passwords;
import com.jymob.application.port.Secrets;
import com.jymob.application.port.Transactions;
import com.jymob.application.user.AuthenticateSession;
import com.jymob.application.user.SignIn;
import com.jymob.application.user.SignOut;
import com.jymob.application.user.SignOutElsewhere;
import com.jymob.application.user.StartSession;
import com.jymob.application.user.UpdateProfile;
import com.jymob.application.user.ViewSessions;
import com.jymob.application.user.ViewUser;
import com.jymob.http.page.Pages;
import com.jymob.http.route.limit.PasswordGuesses;
import com.jymob.http.user.ProfilePages;
import com.jymob.http.user.SignInPages;
import com.jymob.http.user.SignOutPages;
import com.jymob.http.user.UserEndpoints;
import dagger.Module;
import dagger.Provides;
import java.time.InstantSource;

@Module
interface UserModule {
  @Provides
  static StartSession startSession(Secrets secrets, InstantSource clock) {
    return new StartSession(secrets, clock);
  }

  @Provides
  static SignIn signIn(
      Transactions transactions,
      Passwords passwords,
      StartSession startSession,
      InstantSource clock) {
    return new SignIn(transactions, passwords, startSession, clock);
  }

  @Provides
  static SignOut signOut(Transactions transactions) {
    return new SignOut(transactions);
  }

  @Provides
  static SignOutElsewhere signOutElsewhere(Transactions transactions, InstantSource clock) {
    return new SignOutElsewhere(transactions, clock);
  }

  @Provides
  static AuthenticateSession authenticateSession(Transactions transactions, InstantSource clock) {
    return new AuthenticateSession(transactions, clock);
  }

  @Provides
  static ViewSessions viewSessions(Transactions transactions, InstantSource clock) {
    return new ViewSessions(transactions, clock);
  }

  @Provides
  static ViewUser viewUser(Transactions transactions) {
    return new ViewUser(transactions);
  }

  @Provides
  static UpdateProfile updateProfile(Transactions transactions, InstantSource clock) {
    return new UpdateProfile(transactions, clock);
  }

  @Provides
  static UserEndpoints userEndpoints(ViewUser viewUser) {
    return new UserEndpoints(viewUser);
  }

  @Provides
  static SignInPages signInPages(Pages pages, SignIn signIn, PasswordGuesses guesses) {
    return new SignInPages(pages, signIn, guesses);
  }

  @Provides
  static SignOutPages signOutPages(
      Pages pages, SignOut signOut, SignOutElsewhere signOutElsewhere) {
    return new SignOutPages(pages, signOut, signOutElsewhere);
  }

  @Provides
  static ProfilePages profilePages(
      Pages pages, UpdateProfile updateProfile, ViewSessions viewSessions) {
    return new ProfilePages(pages, updateProfile, viewSessions);
  }
}
