/** JyMob over HTTP: the API, the OAuth endpoints and the website. */
@NullMarked
package com.jymob.http;

import org.jspecify.annotations.NullMarked;
