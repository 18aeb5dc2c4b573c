package com.jymob.http.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jymob.http.field.Value;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartBodyTest {
  private static final String TYPE = "multipart/form-data; boundary=xyz";
  private static final String NAME =
      "Content-Disposition: form-data; name=\"name\"\r\n\r\nZoë 🦊\r\n";
  private static final String FILE =
      "content-disposition: form-data; name=file; filename=\"../Zoë.PDF\"\r\n"
          + "content-type: Application/PDF; x=y\r\n\r\n%PDF-\0\r\n--x\r\n\r\n";

  @Test
  void fields_are_text_and_files_are_bytes() {
    Value.Members form = parse(TYPE, "--xyz\r\n" + NAME + "--xyz\r\n" + FILE + "--xyz--\r\n");

    assertThat(form.members()).containsOnlyKeys("name", "file");
    assertThat(form.members().get("name")).isEqualTo(new Value.Untyped("Zoë 🦊"));
    var file = (Value.File) form.members().get("file");
    assertThat(file.name()).isEqualTo("../Zoë.PDF");
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(file.bytes()).asString(UTF_8).isEqualTo("%PDF-\0\r\n--x\r\n");
  }

  @Test
  void a_preamble_and_an_epilogue_are_left_out() {
    assertThat(parse(TYPE, "before\r\n--xyz\r\n" + NAME + "--xyz--\r\nafter").members())
        .containsOnlyKeys("name");
  }

  @Test
  void a_boundary_may_be_quoted() {
    assertThat(
            parse("multipart/form-data; boundary=\"a b\"", "--a b\r\n" + NAME + "--a b--")
                .members())
        .containsOnlyKeys("name");
  }

  @Test
  void a_file_that_nobody_chose_is_no_file() {
    String part = "Content-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n";
    assertThat(parse(TYPE, "--xyz\r\n" + part + "--xyz--").members().get("file"))
        .isEqualTo(new Value.Untyped(""));
  }

  @Test
  void a_name_given_twice_is_refused() {
    refused("repeated_field", TYPE, "--xyz\r\n" + NAME + "--xyz\r\n" + NAME + "--xyz--");
  }

  @Test
  void more_than_a_hundred_parts_are_refused() {
    var body = new StringBuilder();
    for (int i = 0; i <= 100; i++) {
      body.append("--xyz\r\n").append(NAME.replace("\"name\"", "\"name" + i + "\""));
    }
    refused("too_many_parameters", TYPE, body + "--xyz--");
  }

  @Test
  void endless_headers_are_refused() {
    String part = "X: " + "x".repeat(10_000) + "\r\n" + NAME;
    refused("malformed_multipart", TYPE, "--xyz\r\n" + part + "--xyz--");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--xyz",
        "--xyz--",
        "--xyz\r\n",
        "--xyz\r\n" + NAME,
        "--xyz\r\n" + NAME + "--xyz",
        "--xyz\r\n" + NAME + "--zyx--",
        "--xyz\r\nContent-Disposition: form-data; name=\"name\"\r\n",
        "--xyz\r\nContent-Disposition: form-data\r\n\r\nx\r\n--xyz--",
        "--xyz\r\nContent-Disposition: attachment; name=\"name\"\r\n\r\nx\r\n--xyz--",
        "--xyz\r\n\r\nx\r\n--xyz--",
        "{}"
      })
  void what_is_broken_is_refused(String body) {
    refused("malformed_multipart", TYPE, body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void a_body_needs_a_boundary(String type) {
    refused("malformed_multipart", type, "--xyz\r\n" + NAME + "--xyz--");
  }

  @Test
  void text_that_is_not_utf_8_is_refused() {
    byte[] body = ("--xyz\r\n" + NAME + "--xyz--").getBytes(ISO_8859_1);
    Refused refused =
        catchThrowableOfType(Refused.class, () -> MultipartBody.parse(request(TYPE, body)));
    assertThat(refused.code()).isEqualTo("malformed_multipart");
  }

  private static void refused(String code, String type, String body) {
    Refused refused = catchThrowableOfType(Refused.class, () -> parse(type, body));
    assertThat(refused).isNotNull();
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo(code);
  }

  private static Value.Members parse(String type, String body) {
    return MultipartBody.parse(request(type, body.getBytes(UTF_8)));
  }

  private static Request request(String type, byte[] body) {
    return new Request(
            "id",
            "POST",
            "/",
            Headers.NONE.with("Content-Type", type),
            new Connection("localhost", InetAddress.getLoopbackAddress(), true))
        .withBody(body);
  }
}
