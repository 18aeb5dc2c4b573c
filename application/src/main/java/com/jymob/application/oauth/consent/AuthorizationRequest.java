package com.jymob.application.oauth.consent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an app asks of a person, as it came through the browser (RFC 6749, section 4.1.1; RFC 7636,
 * section 4.3): nothing of it is checked.
 *
 * @param parameters every value of each name
 */
public record AuthorizationRequest(Map<String, List<String>> parameters) {
  /** The names that say something; all others are ignored (section 3.1). */
  public static final Set<String> NAMES =
      Set.of(
          "response_type",
          "client_id",
          "client_secret",
          "redirect_uri",
          "scope",
          "state",
          "code_challenge",
          "code_challenge_method",
          "prompt");

  public AuthorizationRequest {
    parameters = Map.copyOf(parameters);
  }

  /** The only value; an empty one counts as absent (section 3.1), as do several. */
  public Optional<String> parameter(String name) {
    List<String> values = all(name);
    return values.size() == 1
        ? Optional.of(values.getFirst()).filter(value -> !value.isEmpty())
        : Optional.empty();
  }

  boolean repeatsAny() {
    return NAMES.stream().anyMatch(name -> all(name).size() > 1);
  }

  /** It may carry a client secret. */
  @Override
  public String toString() {
    return "AuthorizationRequest" + parameters.keySet();
  }

  private List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }
}
