package com.jymob.bootstrap.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** What the document shows is what it says. */
class ExamplesTest {
  /** Of a body, in one media type. */
  private record Example(String place, String mediaType, JsonNode schema, JsonNode value) {
    boolean isRequest() {
      return place.contains("/requestBod");
    }

    @Override
    public String toString() {
      return place + " " + mediaType;
    }
  }

  private static final JsonNode DOCUMENT = Description.JYMOB.document();
  private static final Schemas SCHEMAS = Schemas.JYMOB;

  @SuppressWarnings("unused")
  private static final List<Example> EXAMPLES = examples();

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void an_example_is_as_its_schema_says(Example example) {
    assertThat(SCHEMAS.complaints(example.schema(), tree(example)))
        .as("%s", example.value())
        .isEmpty();
  }

  @Test
  void every_body_has_an_example() {
    assertThat(EXAMPLES).noneMatch(example -> example.value().isMissingNode());
  }

  @Test
  void an_example_of_a_parameter_header_or_schema_is_as_it_says() {
    assertThat(misfits("", DOCUMENT)).isEmpty();
  }

  @Test
  void an_object_that_is_answered_has_no_other_members_than_it_says() {
    assertThat(openObjects("", DOCUMENT))
        .containsExactlyInAnyOrder(
            "/components/schemas/OpenApi",
            "/components/schemas/Grant",
            "/components/schemas/TokenForm");
  }

  private static JsonNode tree(Example example) {
    if (!example.mediaType().endsWith("xml")) {
      return example.value();
    }
    String xml = example.value().asString();
    return example.isRequest()
        ? XmlTree.ofRequest(SCHEMAS, example.schema(), xml)
        : XmlTree.ofAnswer(SCHEMAS, example.schema(), xml);
  }

  private static List<Example> examples() {
    List<Example> found = new ArrayList<>();
    addExamples("", DOCUMENT.get("paths"), found);
    addExamples("/responses", DOCUMENT.at("/components/responses"), found);
    addExamples("/requestBodies", DOCUMENT.at("/components/requestBodies"), found);
    return found.stream().filter(example -> hasSyntax(example.mediaType())).toList();
  }

  private static boolean hasSyntax(String mediaType) {
    return mediaType.matches(".*(json|xml|form-urlencoded)");
  }

  private static void addExamples(String place, JsonNode node, List<Example> found) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getKey().equals("content")) {
        member
            .getValue()
            .forEachEntry(
                (type, media) -> {
                  JsonNode schema = media.get("schema");
                  if (media.has("examples")) {
                    media
                        .get("examples")
                        .forEach(
                            each -> found.add(new Example(place, type, schema, each.get("value"))));
                  } else {
                    found.add(new Example(place, type, schema, media.path("example")));
                  }
                });
      } else {
        addExamples(place + "/" + member.getKey(), member.getValue(), found);
      }
    }
  }

  /** Whatever has a schema and an example beside it, or is a schema with examples. */
  private static List<String> misfits(String place, JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.path("schema").isObject() && node.has("example") && !place.contains("/content/")) {
      SCHEMAS
          .complaints(node.get("schema"), node.get("example"))
          .forEach(wrong -> found.add(place + wrong));
    }
    if (node.path("examples").isArray()) {
      node.get("examples")
          .forEach(
              example ->
                  SCHEMAS.complaints(node, example).forEach(wrong -> found.add(place + wrong)));
    }
    node.forEachEntry((name, member) -> found.addAll(misfits(place + "/" + name, member)));
    return found;
  }

  private static List<String> openObjects(String place, JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.path("type").asString("").equals("object")
        && !node.path("additionalProperties").isObject()
        && node.path("additionalProperties").asBoolean(true)) {
      found.add(place);
    }
    node.forEachEntry((name, member) -> found.addAll(openObjects(place + "/" + name, member)));
    return found;
  }
}
