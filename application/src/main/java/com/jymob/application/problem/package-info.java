/** Making, changing, finding and removing problems. */
@NullMarked
package com.jymob.application.problem;

import org.jspecify.annotations.NullMarked;
