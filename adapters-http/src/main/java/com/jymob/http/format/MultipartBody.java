package com.jymob.http.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.jymob.http.field.Value;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/** Reads a form that may have files in it (RFC 7578). */
final class MultipartBody {
  private static final int MOST_PARTS = 100;
  private static final int LONGEST_PART_HEADERS = 8 * 1024;
  private static final int LONGEST_BOUNDARY = 70;

  private final MultipartInput input;
  private final Map<String, Value> fields = new LinkedHashMap<>();

  private MultipartBody(MultipartInput input) {
    this.input = input;
  }

  /**
   * @throws Refused 400 {@code malformed_multipart}, {@code repeated_field}, {@code
   *     too_many_parameters}
   */
  static Value.Members parse(Request request) {
    try {
      MultipartInput input =
          MultipartInput.builder()
              .setByteArray(request.body())
              .setBoundary(boundary(request).getBytes(ISO_8859_1))
              .setMaxPartHeaderSize(LONGEST_PART_HEADERS)
              .get();
      input.setHeaderCharset(UTF_8);
      var body = new MultipartBody(input);
      body.read();
      return new Value.Members(body.fields);
    } catch (IOException e) {
      throw malformed();
    }
  }

  /**
   * The body without the boundary between its parts, which its sender draws anew each time.
   *
   * @throws Refused 400 {@code malformed_multipart} when there is none
   */
  static byte[] withoutBoundary(Request request) {
    String body = new String(request.body(), ISO_8859_1);
    return body.replace(boundary(request), "").getBytes(ISO_8859_1);
  }

  private static String boundary(Request request) {
    String contentType = request.headers().first("Content-Type").orElse("");
    return Optional.ofNullable(parameters(contentType).get("boundary"))
        .filter(boundary -> !boundary.isEmpty() && boundary.length() <= LONGEST_BOUNDARY)
        .orElseThrow(MultipartBody::malformed);
  }

  private void read() throws IOException {
    if (!input.skipPreamble()) {
      throw malformed();
    }
    do {
      if (fields.size() == MOST_PARTS) {
        throw new Refused(400, "too_many_parameters", "There are more than " + MOST_PARTS + ".");
      }
      part();
    } while (input.readBoundary());
  }

  private void part() throws IOException {
    String headers = input.readHeaders();
    Map<String, String> disposition = parameters(header(headers, "Content-Disposition"));
    String name = disposition.get("name");
    if (name == null || !disposition.containsKey("form-data")) {
      throw malformed();
    }
    String mediaType = header(headers, "Content-Type").split(";", 2)[0].strip();
    Value value = value(disposition.get("filename"), mediaType.toLowerCase(Locale.ROOT));
    if (fields.put(name, value) != null) {
      throw new Refused(400, "repeated_field", name + " was sent twice.");
    }
  }

  /** A browser sends a file without a name where none was chosen. */
  private Value value(@Nullable String fileName, String mediaType) throws IOException {
    byte[] bytes = input.newInputStream().readAllBytes();
    return fileName == null || (fileName.isEmpty() && bytes.length == 0)
        ? new Value.Untyped(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString())
        : new Value.File(fileName, mediaType, bytes);
  }

  private static String header(String headers, String name) {
    return headers
        .lines()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> parameters(String header) {
    var parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    return parser.parse(header, ';');
  }

  private static Refused malformed() {
    return new Refused(
        400, "malformed_multipart", "The body cannot be read as multipart/form-data.");
  }
}
