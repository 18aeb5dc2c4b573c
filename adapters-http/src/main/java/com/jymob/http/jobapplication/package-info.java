/** Job applications in the API. */
@NullMarked
package com.jymob.http.jobapplication;

import org.jspecify.annotations.NullMarked;
