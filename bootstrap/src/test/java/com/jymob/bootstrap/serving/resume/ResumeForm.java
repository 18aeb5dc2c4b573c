package com.jymob.bootstrap.serving.resume;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jymob.bootstrap.serving.ApiClient;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;

/** A multipart form, as browsers and curl send it. */
final class ResumeForm {
  static final byte[] A_PDF = "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes(UTF_8);
  private static final String BOUNDARY = "----boundary";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  static ResumeForm named(String name) {
    return new ResumeForm().field("name", name);
  }

  static ResumeForm pdf() {
    return named("CV").file("cv.pdf", A_PDF);
  }

  ResumeForm field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(UTF_8));
  }

  ResumeForm file(String fileName, byte[] bytes) {
    return part("name=\"file\"; filename=\"" + fileName + "\"", bytes);
  }

  private ResumeForm part(String parameters, byte[] bytes) {
    write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + parameters + "\r\n\r\n");
    body.writeBytes(bytes);
    write("\r\n");
    return this;
  }

  private void write(String text) {
    body.writeBytes(text.getBytes(UTF_8));
  }

  HttpResponse<String> send(ApiClient client, String method, String path) {
    write("--" + BOUNDARY + "--\r\n");
    return client.send(
        method, path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  HttpResponse<String> post(ApiClient client) {
    return send(client, "POST", "/v1/resumes");
  }
}
