/** People in the API. */
@NullMarked
package com.jymob.http.user;

import org.jspecify.annotations.NullMarked;
