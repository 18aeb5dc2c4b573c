/** Puts a site together: the core and the HTTP adapter, over whatever ports it is given. */
@NullMarked
package com.jymob.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
