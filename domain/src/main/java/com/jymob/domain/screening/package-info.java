/** Screening tests: problems put to an applicant, what they answered, and how it was scored. */
@NullMarked
package com.jymob.domain.screening;

import org.jspecify.annotations.NullMarked;
