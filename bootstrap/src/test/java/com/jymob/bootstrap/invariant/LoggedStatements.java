package com.jymob.bootstrap.invariant;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the database server says that it was asked to execute. */
final class LoggedStatements {
  private static final Pattern NEW_LINE_OF_LOG = Pattern.compile("\n(?!\t)");
  private static final Pattern STATEMENT =
      Pattern.compile("(?s).* LOG:  (?:statement|execute [^:]+): (.*)");

  /**
   * Of the driver, around transactions and on new connections; JyMob's own are in small letters.
   */
  private static final Pattern OF_DRIVER = Pattern.compile("(BEGIN|COMMIT|ROLLBACK|SET|SHOW)\\b.*");

  private static final Pattern WRITE =
      Pattern.compile("\\b(insert into|update \\w+ set|delete from)\\b");

  private LoggedStatements() {}

  /** Has the server log every statement that comes to this database over new connections. */
  static void logAll(TestDatabase database) {
    String name = database.address().url().replaceAll(".*/", "");
    database.execute("alter database " + name + " set log_statement = 'all'");
  }

  /** What was executed meanwhile, but for what is the driver's. */
  static List<String> during(Runnable work) throws IOException {
    Path log = TestDatabase.log();
    long before = Files.size(log);
    work.run();
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] written = new byte[Math.toIntExact(file.length() - before)];
      file.seek(before);
      file.readFully(written);
      return statements(new String(written, StandardCharsets.UTF_8));
    }
  }

  static boolean isWrite(String statement) {
    return WRITE.matcher(statement).find();
  }

  private static List<String> statements(String log) {
    return Stream.of(NEW_LINE_OF_LOG.split(log))
        .map(STATEMENT::matcher)
        .filter(line -> line.matches())
        .map(line -> line.group(1).strip())
        .filter(statement -> !OF_DRIVER.matcher(statement).matches())
        // Whether a connection still lives is asked with an empty one.
        .filter(statement -> !statement.isEmpty())
        .toList();
  }
}
