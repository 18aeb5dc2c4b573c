package com.jymob.http.route;

import com.jymob.http.format.DocumentWriter;
import com.jymob.http.format.Format;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.route.RouteTable.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Finds where a request leads, by its host, path, {@code Accept} and method. */
public final class Router {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

  private final RouteTable<Route.Api> api;
  private final RouteTable<Route.Endpoint> endpoints;
  private final RouteTable<Route.Page> pages;
  private final Sites sites;
  private final ErrorPage errorPage;

  /**
   * @param errorPage shows errors to people; programs get an {@code ErrorDocument}
   * @throws IllegalArgumentException when two routes of a kind have the same path and method
   */
  public Router(List<Route> routes, Sites sites, ErrorPage errorPage) {
    this.api = new RouteTable<>(routes, Route.Api.class);
    this.endpoints = new RouteTable<>(routes, Route.Endpoint.class);
    this.pages = new RouteTable<>(routes, Route.Page.class);
    this.sites = sites;
    this.errorPage = errorPage;
  }

  /** Where a request leads, of which only the head need have been read. */
  public Match match(Request request) {
    try {
      return match(request, request.path());
    } catch (Refused e) {
      Target target = Target.of(request.encodedPath(), request.headers().all("Accept"));
      return nowhere(request, target, e);
    }
  }

  private Match match(Request request, String path) {
    Optional<Found<Route.Endpoint>> endpoint = endpoints.find(path);
    if (endpoint.isPresent()) {
      return endpoint(request, endpoint.get()).shared();
    }
    Target target = Target.of(path, request.headers().all("Accept"));
    Optional<Found<Route.Page>> page = servesPages(request) ? pages.find(path) : Optional.empty();
    Optional<Found<Route.Api>> resource =
        servesApi(request) ? api.find(target.path()) : Optional.empty();
    if (resource.isPresent() && (page.isEmpty() || meansApi(request, target))) {
      return api(request, resource.get(), target).shared();
    }
    if (page.isPresent()) {
      return page(request, page.get());
    }
    return nowhere(request, target, new Refused(404, "not_found", "There is nothing here."));
  }

  /** A preflight does not say what the request after it will accept; nobody shares a page. */
  private static boolean meansApi(Request request, Target target) {
    return target.meansApi() || CrossOrigin.isPreflight(request);
  }

  private boolean servesApi(Request request) {
    return sites.areOne() || sites.isApi(request.connection().host());
  }

  private boolean servesPages(Request request) {
    return !sites.isApi(request.connection().host());
  }

  private Match endpoint(Request request, Found<Route.Endpoint> found) {
    ErrorPage errors = documents(Format.JSON);
    return found(
        request,
        found,
        errors,
        (route, full) -> route.handler().answer(new Call(full, found.id())));
  }

  private Match page(Request request, Found<Route.Page> found) {
    return found(
        request,
        found,
        errorPage,
        (route, full) -> route.handler().answer(new Call(full, found.id())));
  }

  private Match api(Request request, Found<Route.Api> found, Target target) {
    Optional<Format> format = target.format().or(() -> formatOfErrors(request, found));
    if (format.isEmpty()) {
      return refusal(
          documents(Format.JSON),
          new Refused(406, "not_acceptable", "The API answers in JSON and in XML only."));
    }
    return found(
        request,
        found,
        documents(format.get()),
        (route, full) -> route.handler().answer(new ApiCall(full, found.id(), format.get())));
  }

  private static Optional<Format> formatOfErrors(Request request, Found<Route.Api> found) {
    return found
        .route(request.method())
        .filter(route -> route.payload() == Payload.DOWNLOAD)
        .map(route -> Format.JSON);
  }

  private static <R extends Route> Match found(
      Request request, Found<R> found, ErrorPage errors, BiFunction<R, Request, Response> handler) {
    return found
        .route(request.method())
        .map(route -> new Match(route, errors, full -> handler.apply(route, full)))
        .orElseGet(() -> withoutRoute(request.method(), found.allow(), errors));
  }

  private static Match withoutRoute(String method, String allow, ErrorPage errors) {
    if (method.equals("OPTIONS")) {
      return new Match(errors, full -> Response.of(204).with("Allow", allow));
    }
    if (!METHODS.contains(method)) {
      return refusal(errors, new Refused(501, "not_implemented", "There is no such method."));
    }
    return refusal(
        errors,
        new Refused(405, "method_not_allowed", "Here you may use " + allow + ".")
            .with("Allow", allow));
  }

  private static Match refusal(ErrorPage errors, Refused refused) {
    return new Match(
        errors,
        request -> {
          throw refused;
        });
  }

  private Match nowhere(Request request, Target target, Refused refused) {
    boolean isApi = !servesPages(request) || (servesApi(request) && target.meansApi());
    return isApi
        ? refusal(documents(target.format().orElse(Format.JSON)), refused).shared()
        : refusal(errorPage, refused);
  }

  private static ErrorPage documents(Format format) {
    return (request, error) -> DocumentWriter.error(format, error);
  }
}
