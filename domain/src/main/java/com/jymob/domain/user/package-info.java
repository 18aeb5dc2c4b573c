/** People: who they are, how they sign in, and for how long they stay signed in. */
@NullMarked
package com.jymob.domain.user;

import org.jspecify.annotations.NullMarked;
