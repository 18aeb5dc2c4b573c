package com.jymob.persistence.planted;

import com.jymob.application.user.SignIn;

/** Breaks a rule on purpose. */
public final class UsesAUseCase {
  SignIn useCase;
}
