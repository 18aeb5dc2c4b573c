/** Where people say yes or no to an app, and take it back. */
@NullMarked
package com.jymob.http.oauth.consent;

import org.jspecify.annotations.NullMarked;
