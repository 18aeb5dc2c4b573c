package com.jymob.circle.one;

import com.jymob.circle.two.There;

/** Breaks a rule on purpose. */
public final class Here {
  There there;
}
