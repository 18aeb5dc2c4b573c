package com.jymob.application.oauth;

import com.jymob.domain.oauth.ClientId;

/** How client secrets are named in the vault. */
final class ClientSecrets {
  private ClientSecrets() {}

  static String sealOwner(ClientId client) {
    return "client_secret:" + client.value();
  }
}
