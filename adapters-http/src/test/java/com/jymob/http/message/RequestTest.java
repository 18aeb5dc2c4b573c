package com.jymob.http.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
  @Test
  void the_path_is_decoded_and_otherwise_left_as_it_is() {
    assertThat(get("/a%20b/%2e%2e/;x=1/%C3%A9?q=1").path()).isEqualTo("/a b/../;x=1/é");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%",
        "/%4",
        "/%zz",
        "/%ff",
        "/%ed%a0%80",
        "/%00",
        "/%ef%bf%bd",
        "/\u00e9",
        "/\u001b",
        "/?\u00e9",
        "/?\u007f"
      })
  void a_path_that_is_no_text_is_refused(String path) {
    refused("malformed_url", () -> get(path).path());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?a=%", "/?a=%ff", "/?%c3=1", "/?a=%00", "/?a=%ef%bf%bd"})
  void a_query_that_is_no_text_is_refused(String target) {
    refused("malformed_parameters", () -> get(target).query());
  }

  @Test
  void parameters_keep_their_order_and_all_their_values() {
    Parameters query = get("/?b=1&a=2+3&b=%26&&c").query();

    assertThat(query.names()).containsExactly("b", "a", "c");
    assertThat(query.all("b")).containsExactly("1", "&");
    assertThat(query.single("a")).contains("2 3");
    assertThat(query.single("c")).contains("");
    assertThat(query.single("d")).isEmpty();
  }

  @Test
  void a_repeated_parameter_is_refused() {
    refused("repeated_parameter", () -> get("/?a=1&a=1").query().single("a"));
  }

  @Test
  void the_number_of_parameters_is_bounded() {
    assertThat(get("/?" + "a&".repeat(1_000)).query().all("a")).hasSize(1_000);
    refused("too_many_parameters", () -> get("/?" + "a&".repeat(1_001)).query());
  }

  @Test
  void a_form_is_read_from_a_form_body_only() {
    byte[] body = "a=%E2%82%AC".getBytes(StandardCharsets.US_ASCII);

    assertThat(get("/").withBody(body).form().names()).isEmpty();
    assertThat(form(body).form().single("a")).contains("€");
    assertThat(form("a=€".getBytes(StandardCharsets.UTF_8)).form().single("a")).contains("€");
    refused("malformed_parameters", () -> form(new byte[] {'a', '=', (byte) 0xE9}).form());
  }

  @Test
  void headers_are_found_whatever_their_case() {
    Headers headers = Headers.NONE.with("X-One", "1").with("x-one", "2");

    assertThat(headers.first("X-ONE")).contains("1");
    assertThat(headers.all("x-One")).containsExactly("1", "2");
    refused("repeated_header", () -> headers.single("x-one"));
  }

  @Test
  void a_cookie_is_found_among_others() {
    Request request = with("Cookie", "a=1; ab=2;b=x=y");

    assertThat(request.cookie("a")).contains("1");
    assertThat(request.cookie("b")).contains("x=y");
    assertThat(request.cookie("c")).isEmpty();
  }

  @Test
  void quotes_around_a_cookie_are_no_part_of_it() {
    Request request = with("Cookie", "$Version=\"1\"; a=\"1\";$Path=\"/\"; b=\"");

    assertThat(request.cookie("a")).contains("1");
    assertThat(request.cookie("b")).contains("\"");
  }

  @Test
  void two_cookies_of_the_same_name_are_refused() {
    refused("repeated_cookie", () -> with("Cookie", "a=1; a=2").cookie("a"));
  }

  private static Request get(String target) {
    return request(target, Headers.NONE);
  }

  private static Request with(String header, String value) {
    return request("/", Headers.NONE.with(header, value));
  }

  private static Request form(byte[] body) {
    return with("content-type", "Application/X-WWW-form-urlencoded; charset=utf-8").withBody(body);
  }

  private static Request request(String target, Headers headers) {
    var connection = new Connection("localhost", InetAddress.getLoopbackAddress(), true);
    return new Request("id", "GET", target, headers, connection);
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(call)
        .satisfies(refused -> assertThat(refused.status()).isEqualTo(400))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
