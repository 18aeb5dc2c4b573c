package com.jymob.bootstrap.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Dance;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How often a request asks the database, as the database tells. */
class StatementCountTest {
  private static final TestDatabase DATABASE = TestDatabase.create("counted");
  private static TestNode node;

  @BeforeAll
  static void open() {
    LoggedStatements.logAll(DATABASE);
    node = TestNode.over(DATABASE);
  }

  @AfterAll
  static void close() {
    node.close();
  }

  @Test
  void a_code_is_exchanged_in_four_statements_of_which_two_write() throws Exception {
    Dance dance = node.dance();
    // Notes that the app's secret is in use, which once a minute takes a write of its own.
    TokenPair.of(dance);
    String code = dance.code();

    List<String> statements = statementsOf(() -> dance.redeem(code));

    assertThat(statements).hasSize(4);
    assertThat(statements).filteredOn(LoggedStatements::isWrite).hasSize(2);
  }

  @Test
  void a_refresh_takes_no_more() throws Exception {
    Dance dance = node.dance();
    TokenPair tokens = TokenPair.of(dance);

    List<String> statements = statementsOf(() -> dance.refresh(tokens.refresh()));

    assertThat(statements).hasSize(4);
    assertThat(statements).filteredOn(LoggedStatements::isWrite).hasSize(2);
  }

  @Test
  void client_credentials_are_exchanged_in_two_statements() throws Exception {
    App app = node.dance().app();
    Supplier<HttpResponse<String>> request =
        () -> app.post("/oauth/access_token", "grant_type=client_credentials");
    request.get();

    assertThat(statementsOf(request)).hasSize(2);
  }

  @Test
  void a_call_with_a_token_finds_it_in_one_statement() throws Exception {
    Dance dance = node.dance();
    TokenPair tokens = TokenPair.of(dance);

    List<String> statements =
        LoggedStatements.during(() -> assertThat(tokens.opens(dance)).isEqualTo(200));

    assertThat(statements).filteredOn(statement -> statement.contains("tokens")).hasSize(1);
  }

  private static List<String> statementsOf(Supplier<HttpResponse<String>> request)
      throws IOException {
    return LoggedStatements.during(() -> assertThat(request.get().statusCode()).isEqualTo(200));
  }
}
