/** Statements and rows: the one way in which this module talks to a database. */
@NullMarked
package com.jymob.persistence.sql;

import org.jspecify.annotations.NullMarked;
