/** Screening tests and submitted solutions in the API. */
@NullMarked
package com.jymob.http.screening;

import org.jspecify.annotations.NullMarked;
