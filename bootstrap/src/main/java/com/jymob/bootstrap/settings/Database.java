package com.jymob.bootstrap.settings;

import com.jymob.domain.Secret;

/** Where everything is kept. */
public sealed interface Database {

  /** A PostgreSQL of JyMob's own, kept in the data folder. */
  record Embedded() implements Database {}

  /**
   * A PostgreSQL that runs already.
   *
   * @param url a JDBC URL, which never holds the password
   * @param password empty where the server asks for none
   */
  record Server(String url, String user, Secret password) implements Database {}
}
