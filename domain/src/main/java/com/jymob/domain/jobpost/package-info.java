/** Job posts: what a poster writes, who sees it when, and how it is searched for. */
@NullMarked
package com.jymob.domain.jobpost;

import org.jspecify.annotations.NullMarked;
