/** OAuth 2: apps, what people allow them, and the tokens that prove it. */
@NullMarked
package com.jymob.domain.oauth;

import org.jspecify.annotations.NullMarked;
