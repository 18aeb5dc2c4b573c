/**
 * What touches a person and their app together: registering, changing the password, the security
 * log, and removing what is over.
 */
@NullMarked
package com.jymob.application.account;

import org.jspecify.annotations.NullMarked;
