package com.jymob.http.format;

import static com.jymob.http.field.ValueReader.listOf;
import static com.jymob.http.field.ValueReader.object;
import static com.jymob.http.field.ValueReader.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {
  private static final String JSON = "application/json";
  private static final String XML = "application/xml; charset=utf-8";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String XSI = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

  private static final ValueReader<List<String>> CHOICES =
      ValueReader.membersOf((letter, text) -> letter + "=" + text);

  private record Post(String title, List<String> skills, String currency) {}

  @Test
  void every_format_tells_the_same() {
    var post = new Post(" a\nb ", List.of("C", "Java"), "EUR");

    assertThat(
            post(
                JSON,
                "{\"title\":\" a\\nb \",\"skills\":[\"C\",\"Java\"],\"salary\":{\"currency\":\"EUR\"}}"))
        .isEqualTo(post);
    assertThat(
            post(
                XML,
                """
                <?xml version="1.0"?><!-- c --><post>
                  <title> a
                b </title>
                  <skills><skill>C</skill> <skill><![CDATA[Java]]></skill></skills>
                  <salary><currency>EUR</currency></salary>
                </post>
                """))
        .isEqualTo(post);
    assertThat(post(FORM, "title=+a%0Ab+&skills[]=C&skills%5B%5D=Java&salary[currency]=EUR"))
        .isEqualTo(post);
  }

  @Test
  void every_format_can_clear_a_field() {
    var cleared = new Post("a", List.of(), "none");

    assertThat(post(JSON, "{\"title\":\"a\",\"skills\":[],\"salary\":null}")).isEqualTo(cleared);
    assertThat(
            post(
                XML,
                "<post " + XSI + "><title>a</title><skills/><salary xsi:nil=\"true\"/></post>"))
        .isEqualTo(cleared);
    assertThat(post(FORM, "title=a&skills[]=&salary=")).isEqualTo(cleared);
  }

  @Test
  void the_access_token_is_no_field() {
    assertThat(post(FORM, "title=a&access_token=b").title()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "1",
        "nonsense",
        "{\"a\":1,\"a\":1}",
        "{} {}",
        "{\"a\":NaN}",
        "{'a':1}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":\"\n\"}",
        "{\"\\ud800\":1}",
        "{\"a\":1e99999999999}",
        "{\"a\":+1}",
        "{\"a\":tru}",
        "/**/{}",
        "{\"a\":\"\\x\"}"
      })
  void broken_json_is_refused(String body) {
    assertThat(refusal(JSON, body)).isEqualTo("malformed_json");
  }

  @Test
  void json_that_is_not_utf_8_is_refused() {
    assertThat(refusal(JSON, new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}))
        .isEqualTo("malformed_json");
    assertThat(refusal(JSON, "{}".getBytes(StandardCharsets.UTF_16))).isEqualTo("malformed_json");
  }

  @Test
  void json_may_be_32_levels_deep_and_no_deeper() {
    assertThat(refusal(JSON, nestedJson(33))).isEqualTo("malformed_json");
    fields(JSON, nestedJson(32));
  }

  private static String nestedJson(int depth) {
    return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<post>",
        "post",
        "<post/><post/>",
        "<post>&unknown;</post>",
        "<post>&#0;</post>",
        "<post><a>\u0001</a></post>",
        "<post id=\"1\"/>",
        "<post letter=\"a\"/>",
        "<post><choices letter=\"a\"/></post>",
        "<post><choices><choice>1</choice></choices></post>",
        "<post><choices><a>1</a></choices></post>",
        "<post><choices><other letter=\"a\">1</other></choices></post>",
        "<post><choices><choice letter=\"a\" id=\"1\">1</choice></choices></post>",
        "<post xmlns:x=\"x\"><choices><choice x:letter=\"a\">1</choice></choices></post>",
        "<post>text<title>a</title></post>",
        "<post>text</post>",
        "<post><title " + XSI + " xsi:nil=\"true\">a</title></post>",
        "<post><skills " + XSI + " xsi:nil=\"1\"><skill>a</skill></skills></post>",
        "<!DOCTYPE post><post/>",
        "<!DOCTYPE post [<!ENTITY a \"b\">]><post><title>&a;</title></post>",
        "<!DOCTYPE post SYSTEM \"file:///etc/passwd\"><post/>",
        "<!DOCTYPE post [<!ENTITY % a SYSTEM \"http://localhost:1/\"> %a;]><post/>"
      })
  void broken_or_tricky_xml_is_refused(String body) {
    assertThat(refusal(XML, body)).isEqualTo("malformed_xml");
  }

  @Test
  void choices_are_the_same_object_in_every_format() {
    String xml = "<choice letter=\"b\">2</choice><choice letter=\"a\"> 1</choice>";

    for (Fields fields :
        List.of(
            fields(XML, "<post><choices>" + xml + "</choices></post>"),
            fields(JSON, "{\"choices\": {\"b\": \"2\", \"a\": \" 1\"}}"),
            fields(FORM, "choices[b]=2&choices[a]=+1"))) {
      Field<List<String>> choices = fields.required("choices", CHOICES, null);
      fields.finish();
      assertThat(choices.value()).containsExactly("b=2", "a= 1");
    }
  }

  @Test
  void a_letter_that_comes_twice_is_refused() {
    String twice = "<choice letter=\"a\">1</choice><choice letter=\"a\">2</choice>";

    Fields fields = fields(XML, "<post><choices>" + twice + "</choices></post>");
    assertThatThrownBy(() -> fields.required("choices", CHOICES, null))
        .hasMessage("repeated_field");
    assertThat(refusal(JSON, "{\"choices\": {\"a\": \"1\", \"a\": \"2\"}}"))
        .isEqualTo("malformed_json");
  }

  @Test
  void an_xml_bomb_is_refused_unread() {
    String bomb =
        """
        <!DOCTYPE post [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
        <post><title>&c;</title></post>
        """;

    assertThat(refusal(XML, bomb)).isEqualTo("malformed_xml");
  }

  @Test
  void xml_that_is_not_utf_8_is_refused() {
    byte[] latin1 = "<post><title>é</title></post>".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refusal(XML, latin1)).isEqualTo("malformed_xml");
  }

  @Test
  void a_body_of_tiny_parts_is_refused_before_they_fill_the_memory() {
    assertThat(refusal(JSON, "{\"a\":[" + "1,".repeat(10_000) + "1]}")).isEqualTo("malformed_json");
    assertThat(refusal(XML, "<post>" + "<a/>".repeat(10_000) + "</post>"))
        .isEqualTo("malformed_xml");
  }

  @Test
  void comments_mean_nothing_however_many() {
    String comments = "<!----><?a?>".repeat(50_000);

    assertThat(post(XML, "<post>" + comments + "<title>a" + comments + "</title></post>").title())
        .isEqualTo("a");
  }

  @Test
  void xml_may_be_32_levels_deep_and_no_deeper() {
    assertThat(refusal(XML, nestedXml(33))).isEqualTo("malformed_xml");
    fields(XML, nestedXml(32));
  }

  private static String nestedXml(int depth) {
    return "<post>" + "<a>".repeat(depth - 1) + "</a>".repeat(depth - 1) + "</post>";
  }

  @Test
  void an_xml_root_must_be_the_resource() {
    assertThat(refusal(XML, "<posts/>")).isEqualTo("wrong_root");
  }

  @Test
  void a_repeated_name_is_refused_in_every_format() {
    assertThat(refusal(XML, "<post><a/><a/></post>")).isEqualTo("repeated_field");
    assertThat(refusal(FORM, "a=1&a=1")).isEqualTo("repeated_field");
    assertThat(refusal(FORM, "a[b]=1&a[b]=1")).isEqualTo("repeated_field");
    assertThat(refusal(FORM, "a=1&a[]=1")).isEqualTo("repeated_field");
    assertThat(refusal(FORM, "a[b]=1&a=1")).isEqualTo("repeated_field");
    assertThat(refusal(FORM, "a[]=1&a[b]=1")).isEqualTo("repeated_field");
  }

  @Test
  void a_broken_form_is_refused() {
    assertThat(refusal(FORM, "a=%zz")).isEqualTo("malformed_parameters");
    assertThat(refusal(FORM, "a&".repeat(1_001))).isEqualTo("too_many_parameters");
  }

  @Test
  void another_content_type_is_refused() {
    assertThat(failure("text/plain", bytes("{}")).status()).isEqualTo(415);
    assertThat(failure("", bytes("{}")).status()).isEqualTo(415);
  }

  @Test
  void a_compressed_body_is_refused() {
    Request request =
        request(Headers.NONE.with("Content-Type", JSON).with("Content-Encoding", "gzip"));

    assertThat(
            catchThrowableOfType(Refused.class, () -> RequestBody.fields(request, "post")).status())
        .isEqualTo(415);
  }

  @Test
  void no_body_has_no_fields() {
    RequestBody.fields(request(Headers.NONE), "post").finish();
  }

  private static Post post(String contentType, String body) {
    Fields fields = fields(contentType, body);
    var title = fields.required("title", text(t -> t), null);
    var skills = fields.optional("skills", listOf("skill", text(t -> t)), null);
    var currency =
        fields.optional(
            "salary",
            object(
                salary -> {
                  var member = salary.required("currency", text(t -> t), null);
                  salary.finish();
                  return member.value();
                }),
            "EUR");
    fields.finish();
    return new Post(title.value(), skills.or(List.of()), currency.or("none"));
  }

  private static Fields fields(String contentType, String body) {
    return fields(contentType, bytes(body));
  }

  private static Fields fields(String contentType, byte[] body) {
    Headers headers =
        contentType.isEmpty() ? Headers.NONE : Headers.NONE.with("Content-Type", contentType);
    return RequestBody.fields(request(headers).withBody(body), "post");
  }

  private static Request request(Headers headers) {
    var connection = new Connection("localhost", InetAddress.getLoopbackAddress(), true);
    return new Request("id", "POST", "/", headers, connection);
  }

  private static String refusal(String contentType, String body) {
    return refusal(contentType, bytes(body));
  }

  private static String refusal(String contentType, byte[] body) {
    Refused refused = failure(contentType, body);
    assertThat(refused.status()).isEqualTo(400);
    return refused.code();
  }

  private static Refused failure(String contentType, byte[] body) {
    return catchThrowableOfType(Refused.class, () -> fields(contentType, body));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
