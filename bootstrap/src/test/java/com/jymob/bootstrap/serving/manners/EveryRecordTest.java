package com.jymob.bootstrap.serving.manners;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The manners of the API, which are the same for the records of every resource. */
@ParameterizedClass
@FieldSource("RESOURCES")
class EveryRecordTest {
  @SuppressWarnings("unused")
  private static final List<Resource> RESOURCES =
      Resource.between(TestedSite.somebody(), TestedSite.somebody());

  private final Resource resource;

  EveryRecordTest(Resource resource) {
    this.resource = resource;
  }

  @ParameterizedTest
  @EnumSource
  void it_is_made_in_any_wording_and_told_with_its_place_and_tag(Wording wording) {
    HttpResponse<String> made =
        resource.send(
            "POST",
            resource.path() + "." + wording.suffix,
            wording.contentType,
            wording.body(resource.name(), resource.fields().get()));

    assertStatus(made, 201);
    String path = URI.create(header(made, "Location")).getPath();
    assertThat(path).startsWith(resource.path() + "/");
    HttpResponse<String> read = resource.owner().get(path + "." + wording.suffix);
    assertThat(read.body()).isEqualTo(made.body());
    assertThat(header(read, "ETag")).isEqualTo(header(made, "ETag"));
    assertThat(header(read, "X-Request-Id")).isNotEqualTo(header(made, "X-Request-Id"));
  }

  @ParameterizedTest
  @EnumSource
  void it_is_changed_in_any_wording_and_what_was_read_can_be_sent_back(Wording wording) {
    String path = resource.created() + "." + wording.suffix;

    HttpResponse<String> changed =
        resource.send(
            "PUT",
            path,
            wording.contentType,
            wording.body(resource.name(), Map.of(resource.changed(), resource.change())));

    assertStatus(changed, 200);
    HttpResponse<String> read = resource.owner().get(path);
    assertThat(read.body()).isEqualTo(changed.body());
    assertThat(header(read, "ETag")).isEqualTo(header(changed, "ETag"));
    if (wording != Wording.FORM) {
      HttpResponse<String> back = resource.send("PUT", path, wording.contentType, read.body());
      assertStatus(back, 200);
      assertThat(told(back)).isEqualTo(told(read));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_required_is_neither_cleared_nor_left_out(Wording wording) {
    String path = resource.created();
    String before = resource.owner().get(path).body();
    for (String field : resource.required()) {
      String nothing = wording.body(resource.name(), Collections.singletonMap(field, null));
      assertField(resource.send("PUT", path, wording.contentType, nothing), field, "required");
    }
    assertThat(resource.owner().get(path).body()).isEqualTo(before);
    HttpResponse<String> empty =
        resource.send(
            "POST", resource.path(), wording.contentType, wording.body(resource.name(), Map.of()));
    assertStatus(empty, 422);
    assertThat(empty.body()).contains("\"required\"");
  }

  @ParameterizedTest
  @EnumSource
  void a_name_that_nobody_knows_is_told(Wording wording) {
    String path = resource.created();
    Map<String, Object> typo = new HashMap<>(Map.of("titel", "x"));
    assertField(
        resource.send("PUT", path, wording.contentType, wording.body(resource.name(), typo)),
        "titel",
        "unknown_field");
    typo.putAll(resource.fields().get());
    assertField(
        resource.send(
            "POST", resource.path(), wording.contentType, wording.body(resource.name(), typo)),
        "titel",
        "unknown_field");
  }

  @Test
  void a_parameter_that_nobody_knows_is_refused_whatever_is_asked() {
    String path = resource.created();
    for (String method : isKept() ? List.of("GET", "PUT") : List.of("GET", "PUT", "DELETE")) {
      assertStatus(resource.send(method, path + "?titel=x", "application/json", "{}"), 400);
    }
    assertStatus(
        resource.send("POST", resource.path() + "?titel=x", "application/json", "{}"), 400);
    assertStatus(resource.owner().get(path), 200);
  }

  @Test
  void what_cannot_be_read_is_refused() {
    String path = resource.created();
    String[][] lines = {{"POST", resource.path()}, {"PUT", path}};
    for (String[] line : lines) {
      assertStatus(resource.send(line[0], line[1], "text/plain", "x"), 415);
      assertStatus(resource.send(line[0], line[1], "application/json", "{"), 400);
      assertStatus(resource.send(line[0], line[1], "application/json", "[]"), 400);
      assertStatus(resource.send(line[0], line[1], "application/xml", "<other/>"), 400);
      assertStatus(resource.send(line[0], line[1], "application/json", "{\"a\":1,\"a\":1}"), 400);
    }
  }

  @Test
  void what_is_known_is_not_sent_again() {
    String path = resource.created();
    String json = header(resource.owner().get(path), "ETag");
    String xml = header(resource.owner().get(path + ".xml"), "ETag");

    assertThat(xml).isNotEqualTo(json);
    for (String method : List.of("GET", "HEAD")) {
      HttpResponse<String> known = resource.send(method, path, "", "If-None-Match", json);
      assertStatus(known, 304);
      assertThat(known.body()).isEmpty();
      assertThat(header(known, "ETag")).isEqualTo(json);
      assertStatus(resource.send(method, path, "", "If-None-Match", xml), 200);
    }
  }

  @Test
  void nobody_changes_or_deletes_what_they_have_not_read() {
    String path = resource.created();
    String old = header(resource.owner().get(path + ".xml"), "ETag");
    String change = resource.changeInJson();
    HttpResponse<String> changed = resource.send("PUT", path, change, "If-Match", old);
    assertStatus(changed, 200);
    String tag = header(changed, "ETag");

    assertStatus(resource.send("PUT", path, change, "If-Match", old), 412);
    assertStatus(resource.send("PUT", path, change, "If-Match", tag), 200);
    if (isKept()) {
      assertStatus(resource.send("DELETE", path, "", "If-Match", tag), 405);
    } else {
      assertStatus(resource.send("DELETE", path, "", "If-Match", old), 412);
      String last = header(resource.owner().get(path), "ETag");
      assertStatus(resource.send("DELETE", path, "", "If-Match", last), 204);
      assertStatus(resource.owner().get(path), 404);
    }
  }

  @Test
  void what_is_sent_again_under_its_key_is_made_once() {
    String key = UUID.randomUUID().toString();
    String body = Wording.JSON.body(resource.name(), resource.fields().get());
    HttpResponse<String> first =
        resource.send("POST", resource.path(), body, "Idempotency-Key", key);
    HttpResponse<String> again =
        resource.send("POST", resource.path(), body, "Idempotency-Key", key);
    HttpResponse<String> other =
        resource.send("POST", resource.path(), body + " ", "Idempotency-Key", key);

    assertStatus(first, 201);
    assertStatus(again, 201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(header(again, "Location")).isEqualTo(header(first, "Location"));
    assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
    assertThat(header(again, "Idempotency-Replayed")).isEqualTo("true");
    assertStatus(other, 422);
    assertThat(other.body()).contains("\"idempotency_key_reused\"");
  }

  /** Whether records cannot be deleted. */
  private boolean isKept() {
    return resource.name().equals("job_application")
        || resource.name().equals("submitted_solution");
  }

  /** All but when it was said. */
  private static String told(HttpResponse<String> answer) {
    return answer.body().replaceAll("updated_at[^Z]*Z", "");
  }

  private static void assertField(HttpResponse<String> answer, String field, String code) {
    assertStatus(answer, 422);
    assertThat(ApiClient.tree(answer).get("errors"))
        .anySatisfy(
            error -> {
              assertThat(error.get("field").asString()).isEqualTo(field);
              assertThat(error.get("code").asString()).isEqualTo(code);
            });
  }

  private static void assertStatus(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer + answer.body()).isEqualTo(status);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }
}
