package com.jymob.http.field;

import static com.jymob.http.field.ValueReader.decimal;
import static com.jymob.http.field.ValueReader.flag;
import static com.jymob.http.field.ValueReader.instant;
import static com.jymob.http.field.ValueReader.integer;
import static com.jymob.http.field.ValueReader.listOf;
import static com.jymob.http.field.ValueReader.membersOf;
import static com.jymob.http.field.ValueReader.object;
import static com.jymob.http.field.ValueReader.text;
import static com.jymob.http.field.ValueReader.textOrInteger;
import static com.jymob.http.field.ValueReader.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.jymob.domain.InvalidValue;
import com.jymob.http.field.Value.Element;
import com.jymob.http.field.Value.Elements;
import com.jymob.http.field.Value.Items;
import com.jymob.http.field.Value.Members;
import com.jymob.http.field.Value.Nothing;
import com.jymob.http.field.Value.Numeral;
import com.jymob.http.field.Value.Text;
import com.jymob.http.field.Value.Untyped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  private enum Remote {
    NO,
    FULL_TIME
  }

  private record Title(String text) {
    Title {
      if (text.length() > 5) {
        throw new InvalidValue("too_long", "must have at most 5 characters");
      }
    }
  }

  private static final ValueReader<String> TEXT = text(text -> text);
  private static final ValueReader<Long> INTEGER = integer(number -> number);
  private static final ValueReader<BigDecimal> DECIMAL = decimal(number -> number);
  private static final ValueReader<List<Title>> SKILLS = listOf("skill", text(Title::new));
  private static final ValueReader<BigDecimal> SALARY =
      object(
          salary -> {
            var min = salary.required("min", DECIMAL, null);
            salary.finish();
            return min.value();
          });

  @Test
  void text_is_kept_exactly_as_sent() {
    assertThat(read(TEXT, new Text(" a\r\n "))).isEqualTo(" a\r\n ");
    assertThat(read(TEXT, new Untyped(" 1 "))).isEqualTo(" 1 ");
  }

  @Test
  void numbers_are_read_from_numbers_and_from_untyped_text() {
    assertThat(read(INTEGER, new Numeral(new BigDecimal("1e3")))).isEqualTo(1_000);
    assertThat(read(INTEGER, new Untyped("-12"))).isEqualTo(-12);
    assertThat(read(DECIMAL, new Untyped("1.50"))).isEqualTo(new BigDecimal("1.50"));
  }

  @Test
  void flags_times_and_words_are_read() {
    assertThat(read(flag(), new Value.Flag(true))).isTrue();
    assertThat(read(flag(), new Untyped("false"))).isFalse();
    assertThat(read(instant(), new Text("2030-01-01T01:00:00+01:00")))
        .isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
    assertThat(read(word(EnumSet.allOf(Remote.class)), new Untyped("full_time")))
        .isEqualTo(Remote.FULL_TIME);
  }

  @Test
  void a_value_of_another_type_is_told_so() {
    assertThat(code(TEXT, new Numeral(BigDecimal.ONE))).isEqualTo("wrong_type");
    assertThat(code(INTEGER, new Text("1"))).isEqualTo("wrong_type");
    assertThat(code(INTEGER, new Numeral(new BigDecimal("1.5")))).isEqualTo("wrong_type");
    assertThat(code(INTEGER, new Untyped("9".repeat(30)))).isEqualTo("wrong_type");
    assertThat(code(flag(), new Text("true"))).isEqualTo("wrong_type");
    assertThat(code(SKILLS, new Text("Java"))).isEqualTo("wrong_type");
    assertThat(code(SALARY, new Items(List.of()))).isEqualTo("wrong_type");
    assertThat(code(word(EnumSet.of(Remote.NO)), new Text("full_time"))).isEqualTo("unknown_word");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e1000000000", "1e-1000000000", "1e41"})
  void a_number_that_would_fill_the_memory_is_refused(String number) {
    assertThat(code(DECIMAL, new Numeral(new BigDecimal(number)))).isEqualTo("out_of_range");
    assertThat(code(INTEGER, new Numeral(new BigDecimal(number)))).isEqualTo("out_of_range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2030-01-01", "2030-01-01T00:00:00", "now", "+12345-01-01T00:00:00Z"})
  void a_time_that_is_not_a_moment_is_refused(String time) {
    assertThat(code(instant(), new Text(time))).isEqualTo("not_a_time");
  }

  @Test
  void digits_are_read_from_text_and_from_numbers() {
    ValueReader<String> digits = textOrInteger(text -> text);
    for (Value sent :
        List.of(new Text("17"), new Untyped("17"), new Numeral(new BigDecimal("1.7e1")))) {
      assertThat(digits.read(sent)).isEqualTo("17");
    }
    assertThat(
            catchThrowableOfType(
                    InvalidValue.class, () -> digits.read(new Numeral(new BigDecimal("1.5"))))
                .code())
        .isEqualTo("wrong_type");
  }

  @Test
  void members_of_any_name_are_told_by_their_names() {
    ValueReader<List<String>> choices = membersOf((name, text) -> name + new Title(text).text());
    Value sent = new Elements(List.of(new Element("b", new Untyped("2"))));
    assertThat(choices.read(sent)).containsExactly("b2");
    assertThat(choices.read(new Members(Map.of("b", new Text("2"))))).containsExactly("b2");
    InvalidFields invalid =
        catchThrowableOfType(
            InvalidFields.class,
            () ->
                choices.read(
                    new Members(Map.of("b", new Text("too long"), "c", new Items(List.of())))));
    assertThat(invalid.violations())
        .extracting(Violation::field, Violation::code)
        .containsExactlyInAnyOrder(tuple("b", "too_long"), tuple("c", "wrong_type"));
  }

  @Test
  void a_list_is_read_from_every_format() {
    List<Title> titles = List.of(new Title("C"), new Title("Java"));

    assertThat(read(SKILLS, new Items(List.of(new Text("C"), new Text("Java"))))).isEqualTo(titles);
    assertThat(read(SKILLS, new Items(List.of(new Untyped("C"), new Untyped("Java")))))
        .isEqualTo(titles);
    assertThat(
            read(
                SKILLS,
                new Elements(
                    List.of(
                        new Element("skill", new Untyped("C")),
                        new Element("skill", new Untyped("Java"))))))
        .isEqualTo(titles);
    assertThat(read(SKILLS, new Untyped(""))).isEmpty();
  }

  @Test
  void a_list_with_other_elements_is_no_list() {
    assertThat(code(SKILLS, new Elements(List.of(new Element("tag", new Untyped("C"))))))
        .isEqualTo("wrong_type");
  }

  @Test
  void what_is_wrong_with_an_item_tells_which_item() {
    var items =
        new Items(List.of(new Text("C"), new Text("too long"), new Numeral(BigDecimal.ONE)));

    assertThat(violations(SKILLS, items))
        .containsExactly(
            new Violation("it", "too_long", "item 2 must have at most 5 characters"),
            new Violation("it", "wrong_type", "item 3 must be text"));
  }

  @Test
  void an_object_is_read_from_every_format() {
    assertThat(read(SALARY, new Members(Map.of("min", new Numeral(BigDecimal.TEN)))))
        .isEqualTo("10");
    assertThat(read(SALARY, new Elements(List.of(new Element("min", new Untyped("10"))))))
        .isEqualTo("10");
  }

  @Test
  void what_is_wrong_inside_an_object_is_named_with_the_object() {
    assertThat(violations(SALARY, new Members(Map.of("max", new Numeral(BigDecimal.TEN)))))
        .extracting(Violation::field, Violation::code)
        .containsExactly(tuple("it.min", "required"), tuple("it.max", "unknown_field"));
  }

  @Test
  void an_absent_field_keeps_its_value() {
    var fields = new Fields(new Members(Map.of()), 422);
    var title = fields.required("title", text(Title::new), new Title("old"));
    var place = fields.optional("place", text(Title::new), new Title("here"));
    var none = fields.optional("none", text(Title::new), null);
    fields.finish();

    assertThat(title.value()).isEqualTo(new Title("old"));
    assertThat(place.orNull()).isEqualTo(new Title("here"));
    assertThat(none.orNull()).isNull();
    assertThat(none.or(new Title("else"))).isEqualTo(new Title("else"));
  }

  @Test
  void nothing_and_white_space_clear_an_optional_field() {
    for (Value empty : List.of(new Nothing(), new Untyped(" \n"), new Text(""))) {
      var fields = new Fields(new Members(Map.of("place", empty)), 422);
      var place = fields.optional("place", text(Title::new), new Title("here"));
      fields.finish();

      assertThat(place.orNull()).isNull();
    }
  }

  @Test
  void a_required_field_cannot_be_cleared_or_left_out() {
    assertThat(code(TEXT, new Nothing())).isEqualTo("required");
    assertThat(code(TEXT, new Untyped(" "))).isEqualTo("required");
    assertThat(code(new Fields(new Members(Map.of()), 422), TEXT)).isEqualTo("required");
  }

  @Test
  void everything_wrong_is_told_at_once() {
    Map<String, Value> sent =
        Map.of("title", new Text("too long"), "remote", new Text("maybe"), "titel", new Text("a"));
    var fields = new Fields(new Members(sent), 422);
    fields.required("title", text(Title::new), null);
    fields.optional("remote", word(EnumSet.allOf(Remote.class)), null);

    assertThat(failure(fields).violations())
        .containsExactly(
            new Violation("title", "too_long", "must have at most 5 characters"),
            new Violation("remote", "unknown_word", "must be one of no, full_time"),
            new Violation("titel", "unknown_field", "is not known here"));
  }

  @Test
  void what_is_read_only_may_come_back() {
    var fields = new Fields(new Members(Map.of("id", new Text("anything"))), 422);
    fields.readOnly("id");

    fields.finish();
  }

  @Test
  void the_status_is_that_of_where_the_fields_were() {
    var fields = new Fields(new Members(Map.of("a", new Nothing())), 400);

    assertThat(failure(fields).status()).isEqualTo(400);
  }

  @Test
  void a_value_cannot_be_taken_before_everything_is_known_to_be_right() {
    var fields = new Fields(new Members(Map.of("a", new Text("b"))), 422);
    var field = fields.required("a", TEXT, null);

    assertThatIllegalStateException().isThrownBy(field::value);
  }

  private static <T> T read(ValueReader<T> reader, Value value) {
    var fields = new Fields(new Members(Map.of("it", value)), 422);
    var field = fields.required("it", reader, null);
    fields.finish();
    return field.value();
  }

  private static String code(ValueReader<?> reader, Value value) {
    return code(new Fields(new Members(Map.of("it", value)), 422), reader);
  }

  private static String code(Fields fields, ValueReader<?> reader) {
    fields.required("it", reader, null);
    return failure(fields).violations().getFirst().code();
  }

  private static List<Violation> violations(ValueReader<?> reader, Value value) {
    var fields = new Fields(new Members(Map.of("it", value)), 422);
    fields.required("it", reader, null);
    return failure(fields).violations();
  }

  private static InvalidFields failure(Fields fields) {
    return catchThrowableOfType(InvalidFields.class, fields::finish);
  }
}
