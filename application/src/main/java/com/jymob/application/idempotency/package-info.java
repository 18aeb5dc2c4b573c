/** Doing once what is asked for again and again. */
@NullMarked
package com.jymob.application.idempotency;

import org.jspecify.annotations.NullMarked;
