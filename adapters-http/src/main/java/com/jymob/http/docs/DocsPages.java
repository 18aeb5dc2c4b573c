package com.jymob.http.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.jymob.application.oauth.ViewClient;
import com.jymob.application.oauth.ViewClient.OwnClient;
import com.jymob.http.format.openapi.ApiDescription;
import com.jymob.http.format.openapi.Operation;
import com.jymob.http.message.Response;
import com.jymob.http.page.PageHeaders;
import com.jymob.http.page.Pages;
import com.jymob.http.page.Visitor;
import com.jymob.http.route.Call;
import com.jymob.http.route.Sites;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /docs}: the API for people, to read about and to try. */
public final class DocsPages {
  private final Pages pages;
  private final ViewClient viewClient;
  private final Sites sites;

  /** What one may ask, under its headings. */
  private final Map<String, List<Operation>> operations;

  public DocsPages(Pages pages, ViewClient viewClient, Sites sites, ApiDescription description) {
    this.pages = pages;
    this.viewClient = viewClient;
    this.sites = sites;
    this.operations =
        description.operations().stream()
            .collect(groupingBy(Operation::tag, LinkedHashMap::new, toList()));
  }

  /** The API browser, which acts with the token of whoever is signed in. */
  public Response browse(Call call, Visitor visitor) {
    Optional<OwnClient> own =
        switch (visitor) {
          case Visitor.Person person -> viewClient.run(person.user().id());
          case Visitor.Guest guest -> Optional.empty();
        };
    Map<String, Object> model =
        Map.of(
            "operations", operations,
            "clientId", own.map(client -> client.client().id().value()).orElse(""),
            "token", own.map(client -> client.accessToken().reveal()).orElse(""),
            "redirectUri", sites.page("/docs/oauth2-redirect"));
    return PageHeaders.withCallsTo(
        pages.show(visitor, 200, "docs/browser", model), sites.apiOrigin());
  }

  /** Where the authorization server sends people back to, for the API browser. */
  public Response redirect(Call call, Visitor visitor) {
    return pages.show(visitor, 200, "docs/redirect", Map.of());
  }

  public Response guide(Call call, Visitor visitor) {
    Map<String, Object> model = Map.of("site", sites.page(""), "api", sites.api(""));
    return pages.show(visitor, 200, "docs/guide", model);
  }

  /** All operations, for whoever has no JavaScript or likes to read. */
  public Response operations(Call call, Visitor visitor) {
    return pages.show(visitor, 200, "docs/operations", Map.of("operations", operations));
  }
}
