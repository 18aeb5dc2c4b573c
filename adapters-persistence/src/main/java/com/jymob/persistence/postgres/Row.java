package com.jymob.persistence.postgres;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row of a result that is being read, by the names of its columns. */
record Row(ResultSet result) {
  /** Makes one object of a row. */
  @FunctionalInterface
  interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  long number(String column) throws SQLException {
    return result.getLong(column);
  }

  int integer(String column) throws SQLException {
    return result.getInt(column);
  }

  float real(String column) throws SQLException {
    return result.getFloat(column);
  }

  String text(String column) throws SQLException {
    return result.getString(column);
  }

  @Nullable String textOrNull(String column) throws SQLException {
    return result.getString(column);
  }

  List<String> texts(String column) throws SQLException {
    Array array = result.getArray(column);
    return List.of((String[]) array.getArray());
  }

  byte[] bytes(String column) throws SQLException {
    return result.getBytes(column);
  }

  byte @Nullable [] bytesOrNull(String column) throws SQLException {
    return result.getBytes(column);
  }

  @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
    return result.getBigDecimal(column);
  }

  Instant instant(String column) throws SQLException {
    return result.getObject(column, OffsetDateTime.class).toInstant();
  }

  @Nullable Instant instantOrNull(String column) throws SQLException {
    OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
