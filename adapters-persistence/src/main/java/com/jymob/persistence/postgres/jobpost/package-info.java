/** Job posts, in PostgreSQL. */
@NullMarked
package com.jymob.persistence.postgres.jobpost;

import org.jspecify.annotations.NullMarked;
