package com.jymob.domain.resume;

import static com.jymob.domain.resume.JsonRule.DATE;
import static com.jymob.domain.resume.JsonRule.EMAIL;
import static com.jymob.domain.resume.JsonRule.TEXT;
import static com.jymob.domain.resume.JsonRule.URI;
import static com.jymob.domain.resume.JsonRule.listOf;

import com.jymob.domain.json.JsonValue;
import java.util.List;

/**
 * The rules of the JSON Resume standard, as its schema 1.3.1 has them: nothing is required, and
 * every member that it does not know is allowed.
 */
final class JsonResumeSchema {
  private static final JsonRule RESUME =
      JsonMembers.known()
          .with(URI, "$schema")
          .with(basics(), "basics")
          .with(listOf(work()), "work")
          .with(listOf(volunteer()), "volunteer")
          .with(listOf(education()), "education")
          .with(listOf(award()), "awards")
          .with(listOf(certificate()), "certificates")
          .with(listOf(publication()), "publications")
          .with(listOf(skill()), "skills")
          .with(listOf(language()), "languages")
          .with(listOf(interest()), "interests")
          .with(listOf(reference()), "references")
          .with(listOf(project()), "projects")
          .with(meta(), "meta");

  private JsonResumeSchema() {}

  /** The first of what is wrong, at most 100. */
  static List<JsonViolation> violations(JsonValue.Members resume) {
    JsonViolations violations = new JsonViolations();
    RESUME.check("", resume, violations);
    JsonText.check(resume, violations);
    return violations.all();
  }

  private static JsonRule basics() {
    return JsonMembers.known()
        .with(TEXT, "name", "label", "image", "phone", "summary")
        .with(EMAIL, "email")
        .with(URI, "url")
        .with(location(), "location")
        .with(listOf(profile()), "profiles");
  }

  private static JsonRule location() {
    return JsonMembers.known().with(TEXT, "address", "postalCode", "city", "countryCode", "region");
  }

  private static JsonRule profile() {
    return JsonMembers.known().with(TEXT, "network", "username").with(URI, "url");
  }

  private static JsonRule work() {
    return JsonMembers.known()
        .with(TEXT, "name", "location", "description", "position", "summary")
        .with(URI, "url")
        .with(DATE, "startDate", "endDate")
        .with(listOf(TEXT), "highlights");
  }

  private static JsonRule volunteer() {
    return JsonMembers.known()
        .with(TEXT, "organization", "position", "summary")
        .with(URI, "url")
        .with(DATE, "startDate", "endDate")
        .with(listOf(TEXT), "highlights");
  }

  private static JsonRule education() {
    return JsonMembers.known()
        .with(TEXT, "institution", "area", "studyType", "score")
        .with(URI, "url")
        .with(DATE, "startDate", "endDate")
        .with(listOf(TEXT), "courses");
  }

  private static JsonRule award() {
    return JsonMembers.known().with(TEXT, "title", "awarder", "summary").with(DATE, "date");
  }

  private static JsonRule certificate() {
    return JsonMembers.known().with(TEXT, "name", "issuer").with(URI, "url").with(DATE, "date");
  }

  private static JsonRule publication() {
    return JsonMembers.known()
        .with(TEXT, "name", "publisher", "summary")
        .with(URI, "url")
        .with(DATE, "releaseDate");
  }

  private static JsonRule skill() {
    return JsonMembers.known().with(TEXT, "name", "level").with(listOf(TEXT), "keywords");
  }

  private static JsonRule language() {
    return JsonMembers.known().with(TEXT, "language", "fluency");
  }

  private static JsonRule interest() {
    return JsonMembers.known().with(TEXT, "name").with(listOf(TEXT), "keywords");
  }

  private static JsonRule reference() {
    return JsonMembers.known().with(TEXT, "name", "reference");
  }

  private static JsonRule project() {
    return JsonMembers.known()
        .with(TEXT, "name", "description", "entity", "type")
        .with(URI, "url")
        .with(DATE, "startDate", "endDate")
        .with(listOf(TEXT), "highlights", "keywords", "roles");
  }

  private static JsonRule meta() {
    return JsonMembers.known().with(TEXT, "version", "lastModified").with(URI, "canonical");
  }
}
