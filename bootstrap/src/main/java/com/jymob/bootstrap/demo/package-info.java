/** What a site holds that is only there to be looked at: invented people and their job posts. */
@NullMarked
package com.jymob.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
