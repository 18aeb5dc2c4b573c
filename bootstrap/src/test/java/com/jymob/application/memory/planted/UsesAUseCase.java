package com.jymob.application.memory.planted;

import com.jymob.application.user.SignIn;

/** Breaks a rule on purpose. */
public final class UsesAUseCase {
  SignIn useCase;
}
