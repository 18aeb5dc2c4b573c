/**
 * What a word is, and when text contains what somebody looks for: the same in every store, because
 * it is decided here.
 */
@NullMarked
package com.jymob.domain.search;

import org.jspecify.annotations.NullMarked;
