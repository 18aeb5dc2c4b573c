/** The stores of the authorization server, in memory. */
@NullMarked
package com.jymob.application.memory.oauth;

import org.jspecify.annotations.NullMarked;
