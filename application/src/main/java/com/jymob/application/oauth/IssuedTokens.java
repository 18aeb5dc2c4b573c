package com.jymob.application.oauth;

import com.jymob.domain.Secret;
import com.jymob.domain.oauth.Scope;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens for an app, to be told once.
 *
 * @param refreshToken null where the app may simply ask again
 * @param scopes of the access token
 * @param lifetime what remains of the access token's
 */
public record IssuedTokens(
    Secret accessToken, @Nullable Secret refreshToken, Set<Scope> scopes, Duration lifetime) {}
