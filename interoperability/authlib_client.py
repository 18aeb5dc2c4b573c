"""Authlib, as Debian packages it, gets a token, refreshes it and loses it."""

import os

import authlib
import requests
from authlib.common.security import generate_token
from authlib.integrations.requests_client import OAuth2Session
from authlib.oauth2.rfc8414 import AuthorizationServerMetadata, get_well_known_url
from person import Person

ISSUER = os.environ["ISSUER"]
PERSON = Person(os.environ["PERSON_EMAIL"])
API = ISSUER + "/v1/users/me.json"


def discover():
    metadata = AuthorizationServerMetadata(requests.get(get_well_known_url(ISSUER, external=True)).json())
    metadata.validate()
    assert metadata["issuer"] == ISSUER
    return metadata


def dance(server, authentication, verifier):
    app = OAuth2Session(
        os.environ["CLIENT_ID"],
        os.environ["CLIENT_SECRET"],
        redirect_uri=os.environ["REDIRECT_URI"],
        scope="profile:read job_posts:read",
        code_challenge_method="S256",
        token_endpoint_auth_method=authentication,
        revocation_endpoint_auth_method=authentication,
    )
    url, state = app.create_authorization_url(server["authorization_endpoint"], code_verifier=verifier)
    answer = PERSON.consent(url)
    token = app.fetch_token(
        server["token_endpoint"], authorization_response=answer, state=state, code_verifier=verifier
    )
    assert app.get(API).status_code == 200
    refreshed = app.refresh_token(server["token_endpoint"])
    assert refreshed["refresh_token"] != token["refresh_token"]
    assert app.introspect_token(server["introspection_endpoint"], refreshed["access_token"]).json()["active"]
    app.revoke_token(server["revocation_endpoint"], refreshed["refresh_token"]).raise_for_status()
    assert requests.get(API, headers={"Authorization": "Bearer " + refreshed["access_token"]}).status_code == 401


server = discover()
for authentication in ("client_secret_basic", "client_secret_post"):
    for verifier in (None, generate_token(48)):
        dance(server, authentication, verifier)
print(f"passed: Authlib {authlib.__version__}, Basic and body, with and without PKCE")
