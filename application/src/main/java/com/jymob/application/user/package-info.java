/** Signing in and out, and what a person says of themself. */
@NullMarked
package com.jymob.application.user;

import org.jspecify.annotations.NullMarked;
