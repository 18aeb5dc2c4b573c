/** Screening tests and their solutions in PostgreSQL. */
@NullMarked
package com.jymob.persistence.postgres.screening;

import org.jspecify.annotations.NullMarked;
