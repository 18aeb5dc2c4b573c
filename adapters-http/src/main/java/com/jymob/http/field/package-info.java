/**
 * Reads bodies and queries into checked values, whatever format they came in, and collects
 * everything that is wrong with them.
 */
@NullMarked
package com.jymob.http.field;

import org.jspecify.annotations.NullMarked;
