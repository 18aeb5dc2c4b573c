package com.jymob.http.resume;

import com.jymob.application.resume.InspectUpload;
import com.jymob.application.resume.UpdateResume;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.resume.JsonResume;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeName;
import com.jymob.domain.resume.Upload;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.Value;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Violation;
import com.jymob.http.message.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a resume sends. It is read before the transaction that needs it, since looking
 * into a file takes its time.
 *
 * @param name null when none was sent
 * @param file null when neither a file nor a JSON Resume was sent
 * @param clearsJson whether the JSON Resume was sent as nothing
 */
record ResumeFields(@Nullable ResumeName name, @Nullable ResumeFile file, boolean clearsJson) {
  private static final String NAME = "name";
  private static final String FILE = "file";
  private static final String JSON_RESUME = "json_resume";

  /**
   * @throws InvalidFields 422 when anything that was sent is wrong
   * @throws Refused 413 {@code file_too_large}
   */
  static ResumeFields read(Fields fields, InspectUpload inspectUpload) {
    ValueReader<ResumeName> nameReader = ValueReader.text(ResumeName::new);
    Field<ResumeName> name =
        fields.names(NAME)
            ? fields.required(NAME, nameReader, null)
            : fields.optional(NAME, nameReader, null);
    Field<ResumeFile> file = fields.optional(FILE, value -> uploaded(value, inspectUpload), null);
    Field<JsonResume> json = fields.optional(JSON_RESUME, new JsonResumeReader(), null);
    fields.readOnly("id", "user_id", "content_type", "size", "sha256", "created_at", "updated_at");
    fields.finish();
    return new ResumeFields(
        name.orNull(),
        content(file.orNull(), json.orNull()),
        fields.names(JSON_RESUME) && json.orNull() == null);
  }

  private static ResumeFile uploaded(Value value, InspectUpload inspectUpload) {
    if (!(value instanceof Value.File file)) {
      throw new InvalidValue("wrong_type", "must be a file of a multipart form");
    }
    if (file.bytes().length > Upload.LARGEST) {
      throw new Refused(
          413, "file_too_large", "The file has more than " + Upload.LARGEST + " bytes.");
    }
    return inspectUpload.run(file.name(), file.mediaType(), file.bytes());
  }

  private static @Nullable ResumeFile content(
      @Nullable ResumeFile file, @Nullable JsonResume json) {
    if (json == null) {
      return file;
    }
    if (file != null) {
      throw invalid(JSON_RESUME, "one_of_two", "must not be sent beside a file");
    }
    return ResumeFile.of(json);
  }

  /** A new resume needs a name and a content. */
  Complete complete() {
    if (name == null) {
      throw invalid(NAME, "required", "must not be empty");
    }
    if (file == null) {
      throw invalid(FILE, "required", "must be sent, or else json_resume");
    }
    return new Complete(name, file);
  }

  record Complete(ResumeName name, ResumeFile file) {}

  /** What was not sent stays. */
  UpdateResume.Change over(Resume current) {
    if (clearsJson && file == null && current.content() instanceof JsonResume) {
      throw invalid(JSON_RESUME, "required", "must not be empty");
    }
    return new UpdateResume.Change(name == null ? current.name() : name, file);
  }

  private static InvalidFields invalid(String field, String code, String message) {
    return new InvalidFields(422, List.of(new Violation(field, code, message)));
  }
}
