/** Parts of lists that stay good while records come and go. */
@NullMarked
package com.jymob.domain.page;

import org.jspecify.annotations.NullMarked;
