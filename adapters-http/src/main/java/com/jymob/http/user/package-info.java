/** People in the API and on the website: signing in and out, and the profile. */
@NullMarked
package com.jymob.http.user;

import org.jspecify.annotations.NullMarked;
