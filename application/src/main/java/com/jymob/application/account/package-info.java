/** What touches a person and their app together: registering, and changing the password. */
@NullMarked
package com.jymob.application.account;

import org.jspecify.annotations.NullMarked;
