/** Finds out what uploaded files are, without opening them. */
@NullMarked
package com.jymob.persistence.upload;

import org.jspecify.annotations.NullMarked;
