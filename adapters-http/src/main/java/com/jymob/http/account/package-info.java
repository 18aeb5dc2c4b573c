/** Pages that make an account, and that change its password. */
@NullMarked
package com.jymob.http.account;

import org.jspecify.annotations.NullMarked;
