package com.jymob.http.oauth;

/**
 * An error as the OAuth endpoints tell it (RFC 6749, section 5.2).
 *
 * @param errorDescription one sentence in ASCII
 */
record OAuthErrorDocument(String error, String errorDescription) {}
