/** Pages on which people manage their apps. */
@NullMarked
package com.jymob.http.oauth;

import org.jspecify.annotations.NullMarked;
