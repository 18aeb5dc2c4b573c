/**
 * Finds the handler of a request, answers for what goes wrong on the way, and says which answers
 * other sites may read.
 */
@NullMarked
package com.jymob.http.route;

import org.jspecify.annotations.NullMarked;
