package com.jymob.http.planted;

import gg.jte.TemplateOutput;

/** Breaks a rule on purpose. */
public final class UsesTemplates {
  TemplateOutput output;
}
