// oauth4webapi, of npm, gets a token, refreshes it and loses it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { webcrypto } from "node:crypto";
import * as oauth from "oauth4webapi";

// Debian 12's Node.js has it under the other name only.
globalThis.crypto ??= webcrypto;

const { ISSUER, CLIENT_ID, CLIENT_SECRET, REDIRECT_URI, PERSON_EMAIL } = process.env;
const issuer = new URL(ISSUER);
const api = new URL("/v1/users/me.json", issuer);
const client = { client_id: CLIENT_ID };

async function discover() {
  const resource = await oauth.processResourceDiscoveryResponse(issuer, await oauth.resourceDiscoveryRequest(issuer));
  assert.deepEqual(resource.authorization_servers, [ISSUER]);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm: "oauth2" }));
}

function consent(url) {
  return new URL(execFileSync("/usr/bin/python3", ["person.py", "consent", url.href, PERSON_EMAIL], { encoding: "utf8" }));
}

async function authorizationUrl(server, state, verifier) {
  const url = new URL(server.authorization_endpoint);
  url.searchParams.set("response_type", "code");
  url.searchParams.set("client_id", CLIENT_ID);
  url.searchParams.set("redirect_uri", REDIRECT_URI);
  url.searchParams.set("state", state);
  if (verifier !== oauth.nopkce) {
    url.searchParams.set("code_challenge", await oauth.calculatePKCECodeChallenge(verifier));
    url.searchParams.set("code_challenge_method", "S256");
  }
  return url;
}

async function status(token) {
  const answer = await fetch(api, { headers: { authorization: `Bearer ${token}` } });
  return answer.status;
}

async function dance(server, authentication, verifier) {
  const state = oauth.generateRandomState();
  const callback = consent(await authorizationUrl(server, state, verifier));
  const answer = oauth.validateAuthResponse(server, client, callback, state);
  const tokens = await oauth.processAuthorizationCodeResponse(server, client,
    await oauth.authorizationCodeGrantRequest(server, client, authentication, answer, REDIRECT_URI, verifier));
  assert.equal(await status(tokens.access_token), 200);

  const refreshed = await oauth.processRefreshTokenResponse(server, client,
    await oauth.refreshTokenGrantRequest(server, client, authentication, tokens.refresh_token));
  assert.notEqual(refreshed.refresh_token, tokens.refresh_token);
  const told = await oauth.processIntrospectionResponse(server, client,
    await oauth.introspectionRequest(server, client, authentication, refreshed.access_token));
  assert.equal(told.active, true);

  await oauth.processRevocationResponse(
    await oauth.revocationRequest(server, client, authentication, refreshed.refresh_token));
  assert.equal(await status(refreshed.access_token), 401);
}

const server = await discover();
for (const authentication of [oauth.ClientSecretBasic(CLIENT_SECRET), oauth.ClientSecretPost(CLIENT_SECRET)]) {
  for (const verifier of [oauth.nopkce, oauth.generateRandomCodeVerifier()]) {
    await dance(server, authentication, verifier);
  }
}
console.log("passed: oauth4webapi, Basic and body, with and without PKCE");
