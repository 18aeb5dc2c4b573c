/** Resumes: uploaded files and JSON Resumes, and what was sent of them. */
@NullMarked
package com.jymob.domain.resume;

import org.jspecify.annotations.NullMarked;
