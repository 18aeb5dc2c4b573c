/** Problems in PostgreSQL. */
@NullMarked
package com.jymob.persistence.postgres.problem;

import org.jspecify.annotations.NullMarked;
