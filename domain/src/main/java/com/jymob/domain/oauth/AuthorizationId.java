package com.jymob.domain.oauth;

/** Names an {@link Authorization}. */
public record AuthorizationId(long value) {}
