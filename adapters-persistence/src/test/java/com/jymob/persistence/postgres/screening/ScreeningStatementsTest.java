package com.jymob.persistence.postgres.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.tool.JobApplicationBuilder;
import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.application.port.contract.tool.Samples;
import com.jymob.application.port.contract.tool.ScreeningTestBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.screening.ScreeningTest;
import com.jymob.persistence.embedded.TestPostgres;
import com.jymob.persistence.postgres.TestStores;
import com.jymob.persistence.sql.IdBlocks;
import com.jymob.persistence.sql.Sql;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How often a list of tests asks the database. */
class ScreeningStatementsTest {
  @RegisterExtension static final TestStores STORES = new TestStores();
  private static final Slice ALL = new Slice(null, 100);

  private final Transactions transactions = STORES.emptied();
  private final Samples samples = new Samples();
  private final UserId poster = transactions.write(samples::addUser).id();
  private final JobPost post = transactions.write(new JobPostBuilder(poster)::addTo);

  @Test
  void a_page_of_many_tests_with_many_problems_takes_no_more_statements_than_one()
      throws Exception {
    addTest(1);
    int ofOne = statementsOfPage(1);
    Stream.of(1, 2, 5).forEach(this::addTest);
    assertThat(statementsOfPage(4)).isEqualTo(ofOne);
  }

  private void addTest(int problems) {
    transactions.write(
        stores -> {
          UserId taker = samples.addUser(stores).id();
          return new ScreeningTestBuilder(
                  post,
                  new JobApplicationBuilder(post, samples.addResume(stores, taker)).addTo(stores))
              .problems(
                  Stream.generate(() -> new ProblemBuilder(poster).addTo(stores))
                      .limit(problems)
                      .toList())
              .addTo(stores);
        });
  }

  private int statementsOfPage(int size) throws SQLException {
    AtomicInteger statements = new AtomicInteger();
    try (Connection connection = TestPostgres.connect(STORES.address())) {
      Sql sql = new Sql(counting(connection, statements));
      Page<ScreeningTest> page =
          new PostgresScreeningTests(sql, new IdBlocks("screening_test_ids"))
              .findAllOf(post.id(), ALL);
      assertThat(page.items()).hasSize(size);
    }
    return statements.get();
  }

  private static Connection counting(Connection connection, AtomicInteger statements) {
    return (Connection)
        Proxy.newProxyInstance(
            ScreeningStatementsTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
              }
              return method.invoke(connection, arguments);
            });
  }
}
