/** Resumes in the API. */
@NullMarked
package com.jymob.http.resume;

import org.jspecify.annotations.NullMarked;
