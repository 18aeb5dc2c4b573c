/**
 * What every adapter has to keep, as tests. An author extends each public contract of this package
 * in one package of their own; see {@link StoreContract}.
 */
@NullMarked
package com.jymob.application.port.contract;

import org.jspecify.annotations.NullMarked;
