/** What JyMob remembers, in PostgreSQL: one file for each store, its SQL on top. */
@NullMarked
package com.jymob.persistence.postgres;

import org.jspecify.annotations.NullMarked;
