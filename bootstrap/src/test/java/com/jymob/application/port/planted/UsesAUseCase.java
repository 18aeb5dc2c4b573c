package com.jymob.application.port.planted;

import com.jymob.application.user.SignIn;

/** Breaks a rule on purpose. */
public final class UsesAUseCase {
  SignIn useCase;
}
