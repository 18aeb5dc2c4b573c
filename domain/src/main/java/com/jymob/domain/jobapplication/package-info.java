/** Job applications: what an applicant sends, and the way from there to hired. */
@NullMarked
package com.jymob.domain.jobapplication;

import org.jspecify.annotations.NullMarked;
