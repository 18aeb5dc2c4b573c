package com.jymob.http.format;

import static com.jymob.http.field.ValueReader.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.http.field.Fields;
import com.jymob.http.field.Violation;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentWriterTest {
  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private enum Remote {
    HYBRID
  }

  private record Salary(BigDecimal max, BigDecimal min) {}

  @JsonRootName("job_post")
  private record Post(
      long id,
      String title,
      String location,
      Remote remote,
      Salary salary,
      List<String> skills,
      boolean mine,
      Instant createdAt) {}

  @JsonRootName("note")
  private record Note(String text) {}

  @JsonRootName("puzzle")
  private record Puzzle(Map<String, String> choices) {}

  private static final Post POST =
      new Post(
          9_007_199_254_740_991L,
          "<C & \"C++\">",
          null,
          Remote.HYBRID,
          new Salary(new BigDecimal("1E+5"), new BigDecimal("0.50")),
          List.of("C", "Java"),
          true,
          Instant.parse("2030-01-01T00:00:00Z"));

  @Test
  void a_record_in_json() {
    Response response = DocumentWriter.one(Format.JSON, 201, POST);

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers().first("Content-Type")).contains("application/json");
    assertThat(body(response))
        .isEqualTo(
            "{\"id\":9007199254740991,\"title\":\"<C & \\\"C++\\\">\",\"location\":null,"
                + "\"remote\":\"hybrid\",\"salary\":{\"max\":100000,\"min\":0.50},"
                + "\"skills\":[\"C\",\"Java\"],\"mine\":true,"
                + "\"created_at\":\"2030-01-01T00:00:00Z\"}");
  }

  @Test
  void a_record_in_xml() {
    Response response = DocumentWriter.one(Format.XML, 200, POST);

    assertThat(response.headers().first("Content-Type")).contains("application/xml");
    assertThat(body(response))
        .isEqualTo(
            PROLOG
                + "<job_post><id>9007199254740991</id><title>&lt;C &amp; \"C++\"></title>"
                + "<remote>hybrid</remote><salary><max>100000</max><min>0.50</min></salary>"
                + "<skills><skill>C</skill><skill>Java</skill></skills><mine>true</mine>"
                + "<created_at>2030-01-01T00:00:00Z</created_at></job_post>");
  }

  @Test
  void choices_are_an_object_or_elements_with_letters() {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("a", "1 < 2");
    choices.put("b", "\"\r");
    Puzzle puzzle = new Puzzle(choices);

    assertThat(body(DocumentWriter.one(Format.JSON, 200, puzzle)))
        .isEqualTo("{\"choices\":{\"a\":\"1 < 2\",\"b\":\"\\\"\\r\"}}");
    assertThat(body(DocumentWriter.one(Format.XML, 200, puzzle)))
        .isEqualTo(
            PROLOG
                + "<puzzle><choices><choice letter=\"a\">1 &lt; 2</choice>"
                + "<choice letter=\"b\">\"&#xd;</choice></choices></puzzle>");
  }

  @Test
  void a_list_is_a_bare_array_or_a_root_in_the_plural() {
    var notes = List.of(new Note("a"), new Note("b"));

    assertThat(body(DocumentWriter.list(Format.JSON, Note.class, notes)))
        .isEqualTo("[{\"text\":\"a\"},{\"text\":\"b\"}]");
    assertThat(body(DocumentWriter.list(Format.XML, Note.class, notes)))
        .isEqualTo(
            PROLOG + "<notes><note><text>a</text></note><note><text>b</text></note></notes>");
  }

  @Test
  void an_empty_list_still_has_its_root() {
    assertThat(body(DocumentWriter.list(Format.JSON, Note.class, List.of()))).isEqualTo("[]");
    assertThat(body(DocumentWriter.list(Format.XML, Note.class, List.of())))
        .isEqualTo(PROLOG + "<notes/>");
  }

  @Test
  void an_error_in_both_formats() {
    var error =
        ErrorDocument.of(
            422, "invalid_fields", "A sentence.", List.of(new Violation("a", "b", "c")), "r1");

    assertThat(body(DocumentWriter.error(Format.JSON, error)))
        .isEqualTo(
            "{\"type\":\"tag:jymob.com,2026:error/invalid_fields\","
                + "\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"A sentence.\","
                + "\"code\":\"invalid_fields\","
                + "\"errors\":[{\"field\":\"a\",\"code\":\"b\",\"message\":\"c\"}],"
                + "\"request_id\":\"r1\"}");
    assertThat(body(DocumentWriter.error(Format.XML, error)))
        .isEqualTo(
            PROLOG
                + "<problem xmlns=\"urn:ietf:rfc:7807\">"
                + "<type>tag:jymob.com,2026:error/invalid_fields</type>"
                + "<title>Unprocessable Content</title><status>422</status>"
                + "<detail>A sentence.</detail><code>invalid_fields</code>"
                + "<errors><error><field>a</field><code>b</code><message>c</message></error>"
                + "</errors><request_id>r1</request_id></problem>");
  }

  @Test
  void an_error_without_fields_has_no_list_of_them() {
    var error = ErrorDocument.of(404, "not_found", "A sentence.", List.of(), "r1");
    Response response = DocumentWriter.error(Format.JSON, error);

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.headers().first("Content-Type")).contains("application/problem+json");
    assertThat(response.headers().first("Cache-Control")).contains("no-store");
    assertThat(body(response)).doesNotContain("errors");
  }

  @Test
  void a_name_that_xml_cannot_hold_does_not_break_the_error() {
    var error =
        ErrorDocument.of(
            422,
            "invalid_fields",
            "A.",
            List.of(new Violation("\uFFFF\uFFFEa\u0000\uFFFF", "b", "c")),
            "r1");

    assertThat(body(DocumentWriter.error(Format.XML, error)))
        .contains("<field>\uFFFD\uFFFDa\uFFFD\uFFFD</field>");
  }

  @Test
  void every_character_of_xml_survives_both_formats() {
    IntStream.rangeClosed(0, 0x10F)
        .mapToObj(DocumentWriterTest::block)
        .filter(block -> !block.isEmpty())
        .forEach(DocumentWriterTest::survives);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"]]>", "a]]>b]]", "\ra", "a\r\nb\rc\n", " \t\r\n x \t\r\n ", "👩🏽‍💻", "&#13;"})
  void what_readers_like_to_lose_survives_both_formats(String text) {
    survives(text);
  }

  @Test
  void white_space_alone_is_written_as_it_is() {
    assertThat(body(DocumentWriter.one(Format.XML, 200, new Note(" \r\n"))))
        .isEqualTo(PROLOG + "<note><text> &#xd;\n</text></note>");
  }

  /** The 4096 characters from that place on which XML 1.0 allows. */
  private static String block(int number) {
    return IntStream.range(number << 12, (number + 1) << 12)
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void survives(String text) {
    String viaJson = readBack(Format.JSON, text);
    String viaXml = readBack(Format.XML, viaJson);

    assertThat(readBack(Format.JSON, viaXml)).isEqualTo(text);
  }

  private static String readBack(Format format, String text) {
    Response written = DocumentWriter.one(format, 200, new Note(text));
    var headers = Headers.NONE.with("Content-Type", format.mediaType());
    var connection = new Connection("localhost", InetAddress.getLoopbackAddress(), true);
    Request request = new Request("id", "PUT", "/", headers, connection).withBody(written.body());
    Fields fields = RequestBody.fields(request, "note");
    var field = fields.required("text", text(t -> t), null);
    fields.finish();
    return field.value();
  }

  private static String body(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
