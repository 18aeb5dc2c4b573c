package com.jymob.http.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.SecretHash;
import com.jymob.http.format.Format;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Request;
import com.jymob.http.route.ApiCall;
import java.net.InetAddress;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  @Test
  void whatever_is_asked_for_in_another_way_has_another() {
    assertThat(
            Stream.of(
                of("/v1/job_posts", Format.JSON, JSON, "{}"),
                of("/v1/problems", Format.JSON, JSON, "{}"),
                of("/v1/job_posts", Format.XML, JSON, "{}"),
                of("/v1/job_posts", Format.JSON, "application/xml", "{}"),
                of("/v1/job_posts", Format.JSON, JSON, "{ }"),
                of("/v1/job_posts", Format.JSON, JSON, ""),
                of("/v1/job_posts?a=1", Format.JSON, JSON, "{}"),
                of("/v1/job_posts?a=2", Format.JSON, JSON, "{}"),
                of("/v1/job_posts?a=1&b", Format.JSON, JSON, "{}"),
                of("/v1/job_posts", Format.JSON, FORM, "title=a"),
                of("/v1/job_posts", Format.JSON, FORM, "title=b"),
                of("/v1/job_posts", Format.JSON, FORM, "title=a&title=a"),
                of("/v1/job_posts", Format.JSON, FORM, "titl=ea"),
                of("/v1/job_posts", Format.JSON, FORM, "title=a&company=c")))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_token_is_no_part_of_it() {
    assertThat(of("/v1/job_posts?access_token=a", Format.JSON, JSON, "{}"))
        .isEqualTo(of("/v1/job_posts?access_token=b", Format.JSON, JSON, "{}"))
        .isEqualTo(of("/v1/job_posts", Format.JSON, JSON, "{}"));
    assertThat(of("/v1/job_posts", Format.JSON, FORM, "access_token=a&title=t"))
        .isEqualTo(of("/v1/job_posts", Format.JSON, FORM, "title=t&access_token=b"))
        .isEqualTo(of("/v1/job_posts", Format.JSON, FORM, "title=t"));
  }

  @ParameterizedTest
  @CsvSource({"application/json; charset=utf-8", "APPLICATION/JSON"})
  void a_type_may_be_written_otherwise(String contentType) {
    assertThat(of("/v1/job_posts", Format.JSON, contentType, "{}"))
        .isEqualTo(of("/v1/job_posts", Format.JSON, JSON, "{}"));
  }

  @Test
  void the_boundary_of_a_multipart_form_is_no_part_of_it() {
    assertThat(multipart("abc", "CV"))
        .isEqualTo(multipart("xyz", "CV"))
        .isNotEqualTo(multipart("abc", "Other"));
  }

  private static SecretHash multipart(String boundary, String name) {
    String body =
        "--%1$s\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n%2$s\r\n--%1$s--\r\n"
            .formatted(boundary, name);
    String contentType = "multipart/form-data; boundary=" + boundary;
    return of("/v1/resumes", Format.JSON, contentType, body);
  }

  private static SecretHash of(String target, Format format, String contentType, String body) {
    Headers headers = Headers.NONE.with("Content-Type", contentType);
    Connection connection = new Connection("jymob.test", InetAddress.getLoopbackAddress(), true);
    Request request = new Request("id", "POST", target, headers, connection);
    return Fingerprint.of(new ApiCall(request.withBody(body.getBytes(UTF_8)), 0, format));
  }
}
