/** Job applications, for programs. */
@NullMarked
package com.jymob.http.jobapplication;

import org.jspecify.annotations.NullMarked;
