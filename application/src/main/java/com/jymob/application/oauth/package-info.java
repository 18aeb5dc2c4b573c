/** Apps and tokens: who may act for whom. */
@NullMarked
package com.jymob.application.oauth;

import org.jspecify.annotations.NullMarked;
