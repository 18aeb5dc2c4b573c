package com.jymob.domain.oauth;

import com.jymob.domain.SealedSecret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import java.time.Instant;

/**
 * An app that acts for people (RFC 6749 section 1.1). Every person owns exactly one, which bears
 * the person's name.
 *
 * @param sealedSecret the client secret as its owner may read it again
 */
public record Client(
    ClientId id, UserId owner, SecretHash secret, SealedSecret sealedSecret, Instant createdAt) {}
