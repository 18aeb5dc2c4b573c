/** Pages that make an account, change its password, and tell what happened to it. */
@NullMarked
package com.jymob.http.account;

import org.jspecify.annotations.NullMarked;
