package com.jymob.persistence.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row of a result that is being read, by the names of its columns. */
public final class Row {
  /** Makes one object of a row. */
  @FunctionalInterface
  public interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  private final ResultSet result;
  private long length;

  Row(ResultSet result) {
    this.result = result;
  }

  /** How many characters of text were read, of this row and those before it. */
  long length() {
    return length;
  }

  /** Counts what is going to be read beside a row, because of it. */
  public void lengthen(long characters) {
    length += characters;
  }

  public long number(String column) throws SQLException {
    return result.getLong(column);
  }

  public @Nullable Long numberOrNull(String column) throws SQLException {
    long value = result.getLong(column);
    return result.wasNull() ? null : value;
  }

  public int integer(String column) throws SQLException {
    return result.getInt(column);
  }

  public @Nullable Integer integerOrNull(String column) throws SQLException {
    int value = result.getInt(column);
    return result.wasNull() ? null : value;
  }

  public float real(String column) throws SQLException {
    return result.getFloat(column);
  }

  public boolean flag(String column) throws SQLException {
    return result.getBoolean(column);
  }

  public String text(String column) throws SQLException {
    String text = result.getString(column);
    length += text.length();
    return text;
  }

  public @Nullable String textOrNull(String column) throws SQLException {
    String text = result.getString(column);
    length += text == null ? 0 : text.length();
    return text;
  }

  public List<String> texts(String column) throws SQLException {
    Array array = result.getArray(column);
    List<String> texts = List.of((String[]) array.getArray());
    texts.forEach(text -> length += text.length());
    return texts;
  }

  public byte[] bytes(String column) throws SQLException {
    return result.getBytes(column);
  }

  public byte @Nullable [] bytesOrNull(String column) throws SQLException {
    return result.getBytes(column);
  }

  public @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
    return result.getBigDecimal(column);
  }

  public Instant instant(String column) throws SQLException {
    return result.getObject(column, OffsetDateTime.class).toInstant();
  }

  public @Nullable Instant instantOrNull(String column) throws SQLException {
    OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
