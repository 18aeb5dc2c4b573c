/**
 * Values that several features share. Each checks itself at birth, so that whoever holds one need
 * not check again.
 */
@NullMarked
package com.jymob.domain;

import org.jspecify.annotations.NullMarked;
