/** What JyMob says about its API: to programs as an OpenAPI document, to people as pages. */
@NullMarked
package com.jymob.http.docs;

import org.jspecify.annotations.NullMarked;
