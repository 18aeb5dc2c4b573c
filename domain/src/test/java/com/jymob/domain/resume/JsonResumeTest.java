package com.jymob.domain.resume;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jymob.domain.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonResumeTest {
  private static final JsonValue NUMBER = new JsonValue.Numeral(BigDecimal.ONE);

  @Test
  void nothing_is_required_and_what_the_standard_does_not_know_is_kept() {
    assertThat(resume().text()).isEqualTo("{}");
    assertThat(resume("x", NUMBER).text()).isEqualTo("{\"x\":1}");
    assertThat(resume("basics", members("height", NUMBER)).text())
        .isEqualTo("{\"basics\":{\"height\":1}}");
  }

  @Test
  void size_and_hash_are_those_of_the_text() {
    JsonResume resume = resume("basics", members("name", text("Zoë")));

    assertThat(resume.size()).isEqualTo("{\"basics\":{\"name\":\"Zoë\"}}".length() + 1);
    assertThat(resume.sha256()).isEqualTo(Sha256.of(resume.bytes()));
    assertThat(JsonResume.kept(resume.text())).isEqualTo(resume).hasSameHashCodeAs(resume);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "work",
        "volunteer",
        "education",
        "awards",
        "certificates",
        "publications",
        "skills",
        "languages",
        "interests",
        "references",
        "projects"
      })
  void a_section_is_a_list_of_objects(String section) {
    assertThat(resume(section, items()).text()).isEqualTo("{\"" + section + "\":[]}");
    assertThat(resume(section, items(members("x", NUMBER)))).isNotNull();
    assertThat(violations(section, members("a", NUMBER))).containsExactly(section + " wrong_type");
    assertThat(violations(section, items(members("x", NUMBER), NUMBER)))
        .containsExactly(section + "[1] wrong_type");
  }

  @ParameterizedTest
  @CsvSource({
    "basics, name",
    "basics, label",
    "basics, image",
    "basics, phone",
    "basics, summary",
    "meta, version",
    "meta, lastModified"
  })
  void known_words_are_text(String section, String name) {
    assertThat(resume(section, members(name, text("")))).isNotNull();
    assertThat(violations(section, members(name, NUMBER)))
        .containsExactly(section + "." + name + " wrong_type");
    assertThat(violations(section, members(name, new JsonValue.Nothing())))
        .containsExactly(section + "." + name + " wrong_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2014-06", "2014-06-29", "1000", "2999-19-39"})
  void a_date_leaves_out_what_it_does_not_know(String date) {
    assertThat(resume("work", items(members("startDate", text(date))))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "14", "2014-6", "2014-06-29T00:00:00Z", "3000", " 2014", "2014-06-"})
  void anything_else_is_no_date(String date) {
    assertThat(violations("work", items(members(), members("startDate", text(date)))))
        .containsExactly("work[1].startDate not_a_date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/ä?q=[1]#x", "mailto:zoe@example.com", "urn:isbn:1"})
  void a_uri_is_absolute(String uri) {
    assertThat(resume("basics", members("url", text(uri)))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.com", "/me", "http://a b", "http://%zz"})
  void anything_else_is_no_uri(String uri) {
    assertThat(violations("basics", members("url", text(uri))))
        .containsExactly("basics.url not_a_uri");
  }

  @Test
  void an_e_mail_address_has_its_shape() {
    assertThat(resume("basics", members("email", text("zoe@example.com")))).isNotNull();
    assertThat(violations("basics", members("email", text("zoe at example"))))
        .containsExactly("basics.email invalid_email");
  }

  @Test
  void text_that_cannot_be_told_in_xml_is_refused_wherever_it_is() {
    assertThat(violations("x", items(text("a\0b"), members("y\ud800", NUMBER))))
        .containsExactly("x[0] invalid_character", "x[1].… invalid_character");
  }

  @Test
  void it_is_nested_at_most_32_levels_deep() {
    assertThat(resume("x", nested(31))).isNotNull();
    assertThat(violations("x", nested(32))).singleElement().asString().endsWith("[0] too_deep");
  }

  @Test
  void it_has_at_most_128_kib() {
    int around = "{\"x\":\"\"}".length();
    assertThat(resume("x", text("a".repeat(131_072 - around))).size()).isEqualTo(131_072);
    assertRefused("too_long", () -> resume("x", text("a".repeat(131_073 - around))));
  }

  @Test
  void no_more_than_a_hundred_mistakes_are_told() {
    assertThat(violations("work", new JsonValue.Items(Collections.nCopies(200, NUMBER))))
        .hasSize(100);
  }

  @Test
  void a_long_name_is_told_in_part() {
    assertThat(violations("🦊".repeat(1_000), text("\0")))
        .containsExactly("🦊".repeat(40) + "… invalid_character");
  }

  private static JsonResume resume() {
    return JsonResume.of(members());
  }

  private static JsonResume resume(String name, JsonValue value) {
    return JsonResume.of(members(name, value));
  }

  private static List<String> violations(String name, JsonValue value) {
    return catchThrowableOfType(InvalidJsonResume.class, () -> resume(name, value))
        .violations()
        .stream()
        .map(violation -> violation.path() + " " + violation.code())
        .toList();
  }

  private static JsonValue nested(int levels) {
    JsonValue value = items();
    for (int i = 1; i < levels; i++) {
      value = items(value);
    }
    return value;
  }

  private static JsonValue text(String text) {
    return new JsonValue.Text(text);
  }

  private static JsonValue.Items items(JsonValue... items) {
    return new JsonValue.Items(List.of(items));
  }

  private static JsonValue.Members members() {
    return new JsonValue.Members(Map.of());
  }

  private static JsonValue.Members members(String name, JsonValue value) {
    return new JsonValue.Members(Map.of(name, value));
  }
}
