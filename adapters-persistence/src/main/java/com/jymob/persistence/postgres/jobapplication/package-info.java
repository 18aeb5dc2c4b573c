/** Job applications in PostgreSQL. */
@NullMarked
package com.jymob.persistence.postgres.jobapplication;

import org.jspecify.annotations.NullMarked;
