package com.jymob.http.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTagTest {
  private record Part(String name, @NotInEntityTag int views) {}

  @JsonRootName("whole")
  private record Whole(String name, List<Part> parts, @NotInEntityTag Integer count) {}

  private static final Whole WHOLE = new Whole("a", List.of(new Part("b", 1)), 1);

  @Test
  void it_is_strong_and_another_for_each_format() {
    assertThat(DocumentTag.all(WHOLE))
        .containsExactly(DocumentTag.of(Format.JSON, WHOLE), DocumentTag.of(Format.XML, WHOLE))
        .doesNotHaveDuplicates()
        .noneMatch(tag -> tag.isWeak());
  }

  @Test
  void it_changes_with_all_that_is_told() {
    assertThat(
            List.of(
                tag(WHOLE),
                tag(new Whole("b", WHOLE.parts(), 1)),
                tag(new Whole("a", List.of(), 1)),
                tag(new Whole("a", List.of(new Part("c", 1)), 1)),
                tag(new Whole(null, WHOLE.parts(), 1))))
        .doesNotHaveDuplicates();
  }

  @Test
  void it_does_not_change_with_what_is_marked() {
    assertThat(tag(new Whole("a", List.of(new Part("b", 2)), 2))).isEqualTo(tag(WHOLE));
    assertThat(tag(new Whole("a", WHOLE.parts(), null))).isEqualTo(tag(WHOLE));
  }

  @Test
  void an_answer_with_one_record_bears_it_and_tells_what_is_marked_all_the_same() {
    var answer = DocumentWriter.one(Format.JSON, 200, WHOLE);

    assertThat(answer.headers().first("ETag")).contains(tag(WHOLE));
    assertThat(new String(answer.body(), UTF_8)).contains("\"count\":1", "\"views\":1");
  }

  private static String tag(Whole document) {
    return DocumentTag.of(Format.JSON, document).toString();
  }
}
