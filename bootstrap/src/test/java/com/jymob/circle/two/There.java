package com.jymob.circle.two;

import com.jymob.circle.one.Here;

/** Breaks a rule on purpose. */
public final class There {
  Here here;
}
