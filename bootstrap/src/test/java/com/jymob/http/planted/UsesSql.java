package com.jymob.http.planted;

import javax.sql.DataSource;

/** Breaks a rule on purpose. */
public final class UsesSql {
  DataSource database;
}
