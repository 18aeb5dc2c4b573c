/** The stores of the authorization server. */
@NullMarked
package com.jymob.application.port.oauth;

import org.jspecify.annotations.NullMarked;
