/** Finds the handler of a request and answers for what goes wrong on the way. */
@NullMarked
package com.jymob.http.route;

import org.jspecify.annotations.NullMarked;
