/** Resumes: writing them down, sending files, and who gets to see them. */
@NullMarked
package com.jymob.application.resume;

import org.jspecify.annotations.NullMarked;
