package com.jymob.application.oauth;

import com.jymob.application.port.Vault;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;

/** What was answered to a refresh token, for whoever holds that token. */
final class SealedAnswers {
  record Answer(Secret accessToken, Secret refreshToken) {}

  private static final String BETWEEN = " ";

  private final Vault vault;

  SealedAnswers(Vault vault) {
    this.vault = vault;
  }

  SealedSecret seal(Secret retired, Secret accessToken, Secret refreshToken) {
    return vault.sealUnder(
        retired, new Secret(accessToken.reveal() + BETWEEN + refreshToken.reveal()));
  }

  Answer open(Secret retired, SealedSecret sealed) {
    String[] tokens = vault.openUnder(retired, sealed).reveal().split(BETWEEN, 2);
    return new Answer(new Secret(tokens[0]), new Secret(tokens[1]));
  }
}
