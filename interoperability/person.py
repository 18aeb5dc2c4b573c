"""Somebody at the site, who fills in its forms; the certificate comes from REQUESTS_CA_BUNDLE.

person.py sign-up ISSUER EMAIL [REDIRECT_URI]   prints the client ID and secret of the person's own app
person.py consent URL EMAIL                     says yes, and prints where the browser is sent
person.py access-token ISSUER EMAIL             prints the person's own access token
"""

import sys
from html.parser import HTMLParser
from urllib.parse import urljoin

import requests

PASSWORD = "correct horse battery"


class Page(HTMLParser):
    """What a page holds: its forms, as they are sent when nobody touches them, and its values by id."""

    def __init__(self, response):
        super().__init__()
        self.url, self.forms, self.values = response.url, {}, {}
        self.form, self.id = None, None
        self.feed(response.text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.id = attributes.get("id")
        if tag == "form":
            self.form = self.forms.setdefault(attributes["action"], [])
        elif tag == "input" and (attributes["type"] == "hidden" or "checked" in attributes):
            self.form.append((attributes["name"], attributes["value"]))

    def handle_data(self, data):
        if self.id:
            self.values.setdefault(self.id, data)


class Person:
    def __init__(self, email):
        self.email = email
        self.browser = requests.Session()

    def sign_up(self, issuer):
        page = self.visit(issuer + "/sign_up")
        self.submit(page, "/sign_up", email=self.email, name="Ada", password=PASSWORD, roles="job_provider")

    def own_app(self, issuer, redirect_uri):
        page = self.visit(issuer + "/settings/oauth_client")
        self.submit(page, "/settings/oauth_client", redirect_uris=redirect_uri)
        return page.values["client_id"], page.values["client_secret"]

    def access_token(self, issuer):
        page = self.visit(issuer + "/sign_in")
        self.submit(page, "/sign_in", email=self.email, password=PASSWORD)
        return self.visit(issuer + "/settings/oauth_client").values["access_token"]

    def consent(self, url):
        page = self.visit(url)
        if "/sign_in" in page.forms:
            page = self.visit(self.submit(page, "/sign_in", email=self.email, password=PASSWORD))
        return self.submit(page, "/oauth/authorize", decision="approve")

    def visit(self, url):
        response = self.browser.get(url)
        response.raise_for_status()
        return Page(response)

    def submit(self, page, action, **typed):
        """Sends a form, and returns where the answer leads."""
        fields = page.forms[action] + list(typed.items())
        response = self.browser.post(urljoin(page.url, action), data=fields, allow_redirects=False)
        response.raise_for_status()
        return urljoin(page.url, response.headers["Location"])


def main(command, url, email, *redirect_uri):
    person = Person(email)
    if command == "consent":
        print(person.consent(url))
        return
    if command == "access-token":
        print(person.access_token(url))
        return
    person.sign_up(url)
    if redirect_uri:
        print(*person.own_app(url, *redirect_uri))


if __name__ == "__main__":
    main(*sys.argv[1:])
