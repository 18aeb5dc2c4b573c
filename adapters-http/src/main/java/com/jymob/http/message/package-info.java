/** HTTP messages as JyMob sees them, whichever server received them. */
@NullMarked
package com.jymob.http.message;

import org.jspecify.annotations.NullMarked;
