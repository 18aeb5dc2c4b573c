package com.jymob.http.planted;

import tools.jackson.databind.ObjectMapper;

/** Breaks a rule on purpose. */
public final class UsesJackson {
  ObjectMapper mapper;
}
