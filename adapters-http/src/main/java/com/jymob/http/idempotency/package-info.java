/** {@code Idempotency-Key}, for every POST of the API. */
@NullMarked
package com.jymob.http.idempotency;

import org.jspecify.annotations.NullMarked;
