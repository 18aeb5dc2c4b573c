/** Lists: which part is asked for, and where the next one begins. */
@NullMarked
package com.jymob.http.list;

import org.jspecify.annotations.NullMarked;
