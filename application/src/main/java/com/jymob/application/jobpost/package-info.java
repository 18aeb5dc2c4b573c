/** Making, changing, finding and removing job posts. */
@NullMarked
package com.jymob.application.jobpost;

import org.jspecify.annotations.NullMarked;
