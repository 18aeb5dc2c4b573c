package com.jymob.http.oauth.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.jymob.application.oauth.consent.AuthorizationRequest;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.page.ReturnPath;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An authorization request on its way through sign-in and consent. The pages carry it in their
 * links and fields, but for the client's secret, which was needed only once.
 */
public final class CarriedRequest {
  /** A field of a form. */
  public record Field(String name, String value) {}

  private static final String PATH = "/oauth/authorize";
  private static final String SECRET = "client_secret";

  private final SortedMap<String, List<String>> parameters;

  private CarriedRequest(SortedMap<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /**
   * An app's own request, from the query and, when it was posted, from the body.
   *
   * @throws Refused 400 {@code request_too_long} when no link could carry it, {@code
   *     malformed_parameters} for control characters, which browsers change in a form
   */
  static CarriedRequest sent(Request request) {
    return of(
        name ->
            Stream.of(request.query(), request.form())
                .flatMap(part -> part.all(name).stream())
                .toList());
  }

  /**
   * The request that a person has decided on, from the form; what it leaves out, from the query.
   *
   * @throws Refused as {@link #sent}
   */
  static CarriedRequest decided(Request request) {
    return of(
        name -> {
          List<String> values = request.form().all(name);
          return values.isEmpty() ? request.query().all(name) : values;
        });
  }

  /** Leads back to the same request; equal requests have equal paths. */
  public String path() {
    return PATH
        + "?"
        + fields().stream()
            .map(field -> field.name() + "=" + URLEncoder.encode(field.value(), UTF_8))
            .collect(joining("&"));
  }

  /** Says the same as the path does. */
  public List<Field> fields() {
    return parameters.entrySet().stream()
        .filter(parameter -> !parameter.getKey().equals(SECRET))
        .flatMap(CarriedRequest::fields)
        .toList();
  }

  AuthorizationRequest asked() {
    return new AuthorizationRequest(parameters);
  }

  AuthorizationRequest withoutSecret() {
    SortedMap<String, List<String>> rest = new TreeMap<>(parameters);
    rest.remove(SECRET);
    return new AuthorizationRequest(rest);
  }

  /** The app whose secret is told, be it the right one or not. */
  Optional<String> guessedClient() {
    return asked().parameter(SECRET).flatMap(secret -> asked().parameter("client_id"));
  }

  private static CarriedRequest of(Function<String, List<String>> values) {
    SortedMap<String, List<String>> parameters = new TreeMap<>();
    for (String name : AuthorizationRequest.NAMES) {
      if (!values.apply(name).isEmpty()) {
        parameters.put(name, values.apply(name));
      }
    }
    if (parameters.values().stream().flatMap(List::stream).anyMatch(CarriedRequest::isBroken)) {
      throw new Refused(
          400, "malformed_parameters", "The app's request has characters that it may not have.");
    }
    CarriedRequest carried = new CarriedRequest(parameters);
    if (carried.path().length() > ReturnPath.LONGEST) {
      throw new Refused(400, "request_too_long", "The app's request is too long.");
    }
    return carried;
  }

  private static boolean isBroken(String value) {
    return value.chars().anyMatch(Character::isISOControl);
  }

  private static Stream<Field> fields(Map.Entry<String, List<String>> parameter) {
    return parameter.getValue().stream().map(value -> new Field(parameter.getKey(), value));
  }
}
