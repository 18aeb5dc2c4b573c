/** The Problem Database in the API. */
@NullMarked
package com.jymob.http.problem;

import org.jspecify.annotations.NullMarked;
