/** A PostgreSQL server of JyMob's own, kept in the data folder. */
@NullMarked
package com.jymob.persistence.embedded;

import org.jspecify.annotations.NullMarked;
