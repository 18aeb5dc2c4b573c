/**
 * What apps ask the authorization server for, what they can know of it beforehand, and the page on
 * which people manage their own app.
 */
@NullMarked
package com.jymob.http.oauth;

import org.jspecify.annotations.NullMarked;
