/** Undertow, and the only place that knows it: connections in, answers out. */
@NullMarked
package com.jymob.http.undertow;

import org.jspecify.annotations.NullMarked;
