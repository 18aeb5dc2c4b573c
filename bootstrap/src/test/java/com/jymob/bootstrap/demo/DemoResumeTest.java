package com.jymob.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.json.JsonValue;
import com.jymob.domain.resume.DocumentType;
import com.jymob.domain.resume.JsonResume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeName;
import com.jymob.domain.user.Role;
import com.jymob.persistence.upload.TikaContentTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoResumeTest {
  private final DemoContent content = DemoContent.read();
  private final List<ResumeFile> files =
      content.resumes().stream().map(DemoResume::content).toList();

  @Test
  void most_of_the_ten_resumes_are_json_resumes() {
    assertThat(content.resumes()).hasSize(10).extracting(DemoResume::file).doesNotHaveDuplicates();
    assertThat(files.stream().map(file -> file.content().type()))
        .contains(DocumentType.PDF, DocumentType.TEXT, DocumentType.MARKDOWN)
        .filteredOn(type -> type == DocumentType.JSON_RESUME)
        .hasSizeBetween(6, 7);
  }

  @Test
  void every_json_resume_keeps_the_rules_of_the_standard() {
    assertThat(files.stream().map(ResumeFile::content).filter(JsonResume.class::isInstance))
        .allSatisfy(
            kept -> {
              String text = ((JsonResume) kept).text();
              assertThat(JsonResume.of(members(JsonMapper.shared().readTree(text))))
                  .isEqualTo(kept);
            });
  }

  @Test
  void every_other_could_have_been_uploaded() {
    assertThat(files)
        .filteredOn(file -> file.content().type() != DocumentType.JSON_RESUME)
        .allMatch(file -> new TikaContentTypes().is(file.content().type(), file.bytes()));
  }

  @Test
  void every_owner_is_somebody_who_looks_for_work() {
    assertThat(content.resumes())
        .allSatisfy(resume -> assertThat(new ResumeName(resume.name())).isNotNull())
        .extracting(DemoResume::owner)
        .isSubsetOf(
            content.people().stream()
                .filter(person -> person.roles().contains(Role.JOB_SEEKER))
                .map(DemoPerson::email)
                .toList());
  }

  private static JsonValue.Members members(JsonNode object) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object.properties().forEach(member -> members.put(member.getKey(), json(member.getValue())));
    return new JsonValue.Members(members);
  }

  /** The demo's resumes hold nothing but text, lists and objects. */
  private static JsonValue json(JsonNode value) {
    if (value.isObject()) {
      return members(value);
    }
    return value.isArray()
        ? new JsonValue.Items(value.valueStream().map(DemoResumeTest::json).toList())
        : new JsonValue.Text(value.stringValue());
  }
}
