/** How often somebody may try. */
@NullMarked
package com.jymob.http.route.limit;

import org.jspecify.annotations.NullMarked;
