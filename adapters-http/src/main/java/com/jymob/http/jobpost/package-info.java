/** Job posts in the API. */
@NullMarked
package com.jymob.http.jobpost;

import org.jspecify.annotations.NullMarked;
