package com.jymob.domain.oauth;

import com.jymob.domain.SecretHash;

/**
 * All tokens that came from one authorization code, by however many refreshes. When one of them
 * turns up a second time, somebody has stolen it, and all of them end.
 *
 * @param code names the family
 */
public record TokenFamily(SecretHash code) {}
