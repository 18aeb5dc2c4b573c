package com.jymob.http.format.openapi;

import com.jymob.http.route.Sites;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The API of a site as an OpenAPI 3.1 document. */
public final class ApiDescription {
  private static final List<String> RESOURCES =
      List.of(
          "problems",
          "job_posts",
          "resumes",
          "job_applications",
          "screening_tests",
          "submitted_solutions",
          "users");
  private static final List<String> OTHERS = List.of("oauth", "discovery");

  private static final JsonMapper JSON = new JsonMapper();
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  private final ObjectNode document;

  private ApiDescription(ObjectNode document) {
    this.document = document;
  }

  /**
   * Puts the parts together.
   *
   * @throws IllegalStateException when two parts contradict each other, or one is incomplete
   */
  public static ApiDescription of(Sites sites) {
    ObjectNode document = Part.read("frame", sites);
    Manners manners = new Manners(sites);
    ObjectNode errors = Part.read("errors", sites);
    manners.teachErrors(errors);
    Part.merge(document, errors);
    for (String name : RESOURCES) {
      ObjectNode resource = Part.read(name, sites);
      manners.teach(resource);
      Part.merge(document, resource);
    }
    MediaTypes.complete(document);
    OTHERS.forEach(name -> Part.merge(document, Part.read(name, sites)));
    return new ApiDescription(document);
  }

  /** What one may ask, in the order of the document. */
  public List<Operation> operations() {
    return Operations.of(document);
  }

  public byte[] json() {
    return JSON.writeValueAsBytes(document);
  }

  public byte[] yaml() {
    return YAML.writeValueAsBytes(document);
  }
}
