/** Asking again without doing again. */
@NullMarked
package com.jymob.domain.idempotency;

import org.jspecify.annotations.NullMarked;
