/** The server's certificate: an operator's own, or a self-signed one for local use. */
@NullMarked
package com.jymob.http.tls;

import org.jspecify.annotations.NullMarked;
