/** Runs a site: opens what it stands on, in order, and closes it the other way round. */
@NullMarked
package com.jymob.bootstrap.site;

import org.jspecify.annotations.NullMarked;
