package com.jymob.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.jymob.application.port.StoresUnavailable;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.format.Format;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import java.net.InetAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FailuresTest {
  private static final Request REQUEST =
      new Request(
          "unique-7",
          "GET",
          "/v1/job_posts?access_token=secret",
          Headers.NONE.with("Authorization", "Bearer secret"),
          new Connection("localhost", InetAddress.getLoopbackAddress(), true));

  private final Logger logger = (Logger) LoggerFactory.getLogger(Failures.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void attach() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void detach() {
    logger.detachAppender(log);
  }

  @Test
  void what_nobody_planned_is_logged_once_and_without_secrets() {
    answer(new IllegalStateException("bug"));

    assertThat(log.list)
        .filteredOn(event -> event.getFormattedMessage().contains("unique-7"))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.getFormattedMessage())
                    .isEqualTo("GET /v1/job_posts failed (request unique-7)"))
        .satisfies(event -> assertThat(event.getThrowableProxy().getMessage()).isEqualTo("bug"));
  }

  @Test
  void an_outage_of_the_stores_is_logged_in_a_line() {
    Response answer = answer(new StoresUnavailable(new IllegalStateException("no route to host")));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(log.list)
        .filteredOn(event -> event.getFormattedMessage().contains("unique-7"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getFormattedMessage()).endsWith("no route to host");
              assertThat(event.getThrowableProxy()).isNull();
            });
  }

  @Test
  void what_a_client_caused_is_not_logged() {
    Response answer = answer(new Refused(401, "invalid_token", "A.").with("WWW-Authenticate", "B"));

    assertThat(answer.headers().first("WWW-Authenticate")).contains("B");
    assertThat(log.list)
        .filteredOn(event -> event.getFormattedMessage().contains("unique-7"))
        .isEmpty();
  }

  private static Response answer(RuntimeException failure) {
    return Failures.answer(
        REQUEST, failure, (request, error) -> DocumentWriter.error(Format.JSON, error));
  }
}
