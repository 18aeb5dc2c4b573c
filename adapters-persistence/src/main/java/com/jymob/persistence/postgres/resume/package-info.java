/** Resumes in PostgreSQL. */
@NullMarked
package com.jymob.persistence.postgres.resume;

import org.jspecify.annotations.NullMarked;
