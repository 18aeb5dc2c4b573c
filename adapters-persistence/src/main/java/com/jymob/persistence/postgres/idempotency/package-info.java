/** Under which keys something was done, in PostgreSQL. */
@NullMarked
package com.jymob.persistence.postgres.idempotency;

import org.jspecify.annotations.NullMarked;
