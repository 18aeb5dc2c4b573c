/** JSON as values, for documents that people bring along. */
@NullMarked
package com.jymob.domain.json;

import org.jspecify.annotations.NullMarked;
