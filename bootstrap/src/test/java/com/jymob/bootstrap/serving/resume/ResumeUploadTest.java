package com.jymob.bootstrap.serving.resume;

import static com.jymob.bootstrap.serving.resume.ResumeForm.A_PDF;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files that people, and not only people, upload. */
class ResumeUploadTest {
  private static final int LARGEST = 5_242_880;

  private final ApiClient ada = TestedSite.somebody();

  @Test
  void an_upload_is_described_and_downloaded_as_it_was() {
    HttpResponse<String> created = ResumeForm.pdf().post(ada);
    JsonNode resume = ApiClient.tree(created);

    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    assertThat(resume.propertyNames())
        .containsExactly(
            "id",
            "user_id",
            "name",
            "content_type",
            "size",
            "sha256",
            "json_resume",
            "created_at",
            "updated_at");
    assertThat(resume.get("name").asString()).isEqualTo("CV");
    assertThat(resume.get("content_type").asString()).isEqualTo("application/pdf");
    assertThat(resume.get("size").asInt()).isEqualTo(A_PDF.length);
    assertThat(resume.get("sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(resume.get("json_resume").isNull()).isTrue();
    assertThat(created.headers().firstValue("Location").orElseThrow())
        .endsWith("/v1/resumes/" + resume.get("id").asLong());
    assertThat(ada.get(content(created)).body()).isEqualTo(new String(A_PDF, UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          cv.txt, Zoë 🦊, text/plain, text/plain; charset=utf-8
          CV.MD, # Zoë, text/markdown, text/markdown; charset=utf-8
          cv.rtf, {\\rtf1 Zoe}, application/rtf, application/rtf
          ../../etc/passwd.txt, Zoë, text/plain, text/plain; charset=utf-8
          C:\\\\cv.txt, <script>alert(1)</script>, text/plain, text/plain; charset=utf-8
          履歴書.txt, x, text/plain, text/plain; charset=utf-8
          """)
  void a_download_never_executes_in_a_browser(
      String fileName, String text, String shown, String sent) {
    HttpResponse<String> created =
        ResumeForm.named("履歴書 \"Zoë\"; ../x").file(fileName, text.getBytes(UTF_8)).post(ada);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    assertThat(ApiClient.tree(created).get("content_type").asString()).isEqualTo(shown);

    HttpResponse<String> download = ada.get(content(created));

    String extension = "." + fileName.toLowerCase(Locale.ROOT).replaceAll(".*\\.", "");
    assertThat(download.body()).isEqualTo(text);
    assertThat(download.headers().map())
        .containsEntry("content-type", List.of(sent))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("content-security-policy", List.of("sandbox; default-src 'none'"))
        .containsEntry("cache-control", List.of("private, no-cache"))
        .containsEntry(
            "content-disposition",
            List.of(
                "attachment; filename=\"___ _Zo__; .._x"
                    + extension
                    + "\"; filename*=UTF-8''%E5%B1%A5%E6%AD%B4%E6%9B%B8%20_Zo%C3%AB_%3B%20.._x"
                    + extension));
  }

  @ParameterizedTest
  @CsvSource({".., _.txt", ".htaccess, _htaccess.txt", "' . cv.txt', _cv.txt"})
  void a_download_is_no_hidden_file(String name, String saved) {
    HttpResponse<String> created =
        ResumeForm.named(name).file("cv.txt", "Zoe".getBytes(UTF_8)).post(ada);

    assertThat(ada.get(content(created)).headers().firstValue("Content-Disposition").orElseThrow())
        .contains("filename=\"" + saved + "\"");
  }

  @Test
  void a_download_is_not_sent_again_to_who_knows_it() {
    HttpResponse<String> created = ResumeForm.pdf().post(ada);
    String tag = ada.get(content(created)).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again =
        ada.browser().send(ada.request(content(created)).header("If-None-Match", tag).GET());

    assertThat(tag).isEqualTo("\"" + ApiClient.tree(created).get("sha256").asString() + "\"");
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "image/*", "text/html", "*/*"})
  void a_download_is_what_it_is_whatever_is_accepted(String accept) {
    String path = content(ResumeForm.pdf().post(ada));

    HttpResponse<String> answer =
        ada.browser().send(ada.request(path).header("Accept", accept).GET());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
  }

  @Test
  void five_mebibytes_are_taken_and_one_byte_more_is_not() {
    byte[] largest = Arrays.copyOf(A_PDF, LARGEST);

    HttpResponse<String> taken = ResumeForm.named("CV").file("cv.pdf", largest).post(ada);
    HttpResponse<String> refused =
        ResumeForm.named("CV").file("cv.pdf", Arrays.copyOf(largest, LARGEST + 1)).post(ada);
    HttpResponse<String> cut =
        ResumeForm.named("CV").file("cv.pdf", Arrays.copyOf(largest, 2 * LARGEST)).post(ada);

    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    assertThat(ApiClient.tree(taken).get("size").asInt()).isEqualTo(LARGEST);
    assertRefused(refused, 413, "file_too_large");
    assertRefused(cut, 413, "body_too_large");
  }

  @ParameterizedTest
  @CsvSource({
    "cv.pdf, '', empty_file",
    "cv.txt, '', empty_file",
    "cv.pdf, GIF89a, wrong_file_type",
    "cv.pdf, 'GIF89a %PDF-1.7', wrong_file_type",
    "cv.txt, %PDF-1.7, wrong_file_type",
    "cv.rtf, Zoe, wrong_file_type",
    "cv.docx, PK, wrong_file_type",
    "cv.odt, Zoe, wrong_file_type",
    "cv.exe, MZ, unknown_file_type",
    "cv.html, <html>, unknown_file_type",
    "cv.pdf.exe, %PDF-1.7, unknown_file_type",
    "cv.docm, PK, unknown_file_type",
    "cv, Zoe, unknown_file_type",
    ".., Zoe, unknown_file_type"
  })
  void what_is_not_what_it_says_is_refused(String fileName, String text, String code) {
    HttpResponse<String> answer =
        ResumeForm.named("CV").file(fileName, text.getBytes(UTF_8)).post(ada);

    assertRefused(answer, 422, "invalid_fields");
    JsonNode error = ApiClient.tree(answer).get("errors").get(0);
    assertThat(error.get("field").asString()).isEqualTo("file");
    assertThat(error.get("code").asString()).isEqualTo(code);
  }

  @Test
  void a_pdf_that_is_an_archive_as_well_is_a_pdf_and_no_office_document() throws IOException {
    byte[] archive = docx(new byte[10]);
    byte[] both = Arrays.copyOf(A_PDF, A_PDF.length + archive.length);
    System.arraycopy(archive, 0, both, A_PDF.length, archive.length);

    HttpResponse<String> asPdf = ResumeForm.named("CV").file("cv.pdf", both).post(ada);

    assertRefused(ResumeForm.named("CV").file("cv.docx", both).post(ada), 422, "invalid_fields");
    assertThat(ada.get(content(asPdf)).headers().map())
        .containsEntry("content-type", List.of("application/pdf"));
  }

  @Test
  void a_bomb_is_stored_unopened() throws IOException {
    HttpResponse<String> answer =
        ResumeForm.named("CV").file("cv.docx", docx(new byte[200 << 20])).post(ada);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(ApiClient.tree(answer).get("content_type").asString())
        .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  }

  @Test
  void a_form_that_cannot_be_read_is_refused() {
    HttpResponse<String> broken =
        ada.send("POST", "/v1/resumes", "multipart/form-data; boundary=x", "--x\r\nbroken");
    HttpResponse<String> twice = ResumeForm.pdf().field("name", "again").post(ada);

    assertRefused(broken, 400, "malformed_multipart");
    assertRefused(twice, 400, "repeated_field");
    assertRefused(ResumeForm.pdf().field("nmae", "x").post(ada), 422, "invalid_fields");
  }

  @Test
  void a_form_with_files_is_for_resumes_alone() {
    assertRefused(
        ResumeForm.pdf().send(ada, "POST", "/v1/job_posts"), 415, "unsupported_media_type");
    assertThat(
            ada.send("POST", "/v1/job_posts", "application/json", new byte[2_000_000]).statusCode())
        .isEqualTo(413);
  }

  @Test
  void a_refused_upload_leaves_no_trace() {
    ResumeForm.named("CV").file("cv.pdf", new byte[0]).post(ada);

    assertThat(ApiClient.tree(ada.get("/v1/resumes"))).isEmpty();
  }

  private static byte[] docx(byte[] document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document);
    }
    return bytes.toByteArray();
  }

  private static String content(HttpResponse<String> created) {
    return "/v1/resumes/" + ApiClient.tree(created).get("id").asLong() + "/content";
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(ApiClient.tree(answer).get("code").asString()).isEqualTo(code);
  }
}
