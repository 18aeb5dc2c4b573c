package com.jymob.browser;

import java.util.Locale;

/** How large a screen is, in CSS pixels. */
enum Screen {
  WIDE(1280, 800),
  PHONE(390, 844);

  final int width;
  final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
