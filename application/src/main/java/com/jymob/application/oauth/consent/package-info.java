/** What people allow apps: asking them, and taking it back. */
@NullMarked
package com.jymob.application.oauth.consent;

import org.jspecify.annotations.NullMarked;
