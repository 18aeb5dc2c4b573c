/** Putting problems to applicants, answering them, and scoring the answers. */
@NullMarked
package com.jymob.application.screening;

import org.jspecify.annotations.NullMarked;
