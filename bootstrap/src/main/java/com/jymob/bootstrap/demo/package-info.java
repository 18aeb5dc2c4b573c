/**
 * What a site holds that is only there to be looked at: invented people, and what they did so far.
 */
@NullMarked
package com.jymob.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
