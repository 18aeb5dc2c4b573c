package com.jymob.domain.planted;

import org.slf4j.Logger;

/** Breaks a rule on purpose. */
public final class UsesALibrary {
  Logger library;
}
