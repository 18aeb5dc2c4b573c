package com.jymob.persistence.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements in one transaction. A parameter is a number, a flag, a text, an enum by its name,
 * bytes, an {@link Instant}, a list of texts, or null.
 */
public final class Sql {
  /** Many answers are made at once, each of them several times as large as what it tells. */
  private static final int MOST_CHARACTERS = 1_000_000;

  /** How many rows the driver holds: a usual page comes in one go. */
  private static final int ROWS_AT_ONCE = 32;

  private final Connection connection;
  private @Nullable RuntimeException failure;

  public Sql(Connection connection) {
    this.connection = connection;
  }

  public <T> Optional<T> one(
      String statement, Row.Mapper<T> mapper, @Nullable Object... parameters) {
    return all(statement, mapper, parameters).stream().findFirst();
  }

  public <T> List<T> all(String statement, Row.Mapper<T> mapper, @Nullable Object... parameters) {
    try (PreparedStatement prepared = prepare(statement, parameters);
        ResultSet result = prepared.executeQuery()) {
      Row row = new Row(result);
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(mapper.map(row));
      }
      return rows;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Runs a query that was put together: planned for its values, which decide on the best index.
   * Reads no more rows than one answer has room for.
   */
  public <T> Found<T> found(Query query, Row.Mapper<T> mapper) {
    update("set local plan_cache_mode = force_custom_plan");
    try (PreparedStatement prepared = prepare(query.statement(), query.parameters())) {
      prepared.setFetchSize(ROWS_AT_ONCE);
      return found(prepared, mapper);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static <T> Found<T> found(PreparedStatement prepared, Row.Mapper<T> mapper)
      throws SQLException {
    try (ResultSet result = prepared.executeQuery()) {
      Row row = new Row(result);
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(mapper.map(row));
        if (row.length() > MOST_CHARACTERS && rows.size() > 1) {
          return new Found<>(rows, true);
        }
      }
      return new Found<>(rows, false);
    }
  }

  /**
   * @return how many rows were written
   */
  public int update(String statement, @Nullable Object... parameters) {
    try (PreparedStatement prepared = prepare(statement, parameters)) {
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Ends the transaction and keeps what was written.
   *
   * @throws RuntimeException the failure of an earlier statement, however it was taken: the server
   *     would roll back and say nothing
   */
  public void commit() throws SQLException {
    if (failure != null) {
      throw failure;
    }
    connection.commit();
  }

  private RuntimeException failed(SQLException e) {
    failure = DatabaseFailure.of(e);
    return failure;
  }

  private PreparedStatement prepare(String statement, @Nullable Object... parameters)
      throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < parameters.length; i++) {
      bind(prepared, i + 1, parameters[i]);
    }
    return prepared;
  }

  private void bind(PreparedStatement prepared, int index, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> prepared.setNull(index, Types.NULL);
      // The driver would round, perhaps into the future; a clock never runs ahead.
      case Instant time ->
          prepared.setObject(index, time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
      case Enum<?> name -> prepared.setString(index, name.name());
      case List<?> texts ->
          prepared.setArray(index, connection.createArrayOf("text", texts.toArray()));
      default -> prepared.setObject(index, value);
    }
  }
}
