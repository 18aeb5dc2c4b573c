/** Applying to job posts, and what becomes of applications. */
@NullMarked
package com.jymob.application.jobapplication;

import org.jspecify.annotations.NullMarked;
