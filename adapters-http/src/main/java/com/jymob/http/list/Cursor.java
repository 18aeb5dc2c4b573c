package com.jymob.http.list;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Position.ByDate;
import com.jymob.domain.page.Position.ByRank;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Tells a program where the next page of a list begins. It is good for the list that it came with
 * and for no other; a forged one leads to another place of the same list, which is no secret.
 */
final class Cursor {
  private static final int DATE_BYTES = 2 * Long.BYTES + Integer.BYTES;
  private static final int LONGEST = 1 + Integer.BYTES + 3 * DATE_BYTES + Float.BYTES;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
  private static final byte BY_DATE = 1;
  private static final byte BY_RANK = 2;

  private Cursor() {}

  /**
   * @param list what is listed, by its {@code toString}
   */
  static String write(Position position, Object list) {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    bytes.putInt(fingerprint(list));
    switch (position) {
      case ByDate date -> put(bytes.put(BY_DATE), date);
      case ByRank rank -> {
        put(put(bytes.put(BY_RANK), rank.newest()), rank.oldest()).putFloat(rank.rank());
        put(bytes, rank.date());
      }
    }
    byte[] used = new byte[bytes.flip().remaining()];
    bytes.get(used);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(used);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws InvalidValue {@code invalid_cursor} for anything else, and for one of another list
   */
  static Position read(String cursor, Object list) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      if (bytes.getInt() == fingerprint(list)) {
        Position position = position(bytes);
        if (!bytes.hasRemaining()) {
          return position;
        }
      }
    } catch (IllegalArgumentException
        | BufferUnderflowException
        | DateTimeException
        | ArithmeticException e) {
      throw invalid();
    }
    throw invalid();
  }

  private static Position position(ByteBuffer bytes) {
    return switch (bytes.get()) {
      case BY_DATE -> date(bytes);
      case BY_RANK -> new ByRank(date(bytes), date(bytes), bytes.getFloat(), date(bytes));
      default -> throw invalid();
    };
  }

  private static ByteBuffer put(ByteBuffer bytes, ByDate date) {
    Instant listedAt = date.listedAt();
    return bytes.putLong(listedAt.getEpochSecond()).putInt(listedAt.getNano()).putLong(date.id());
  }

  private static ByDate date(ByteBuffer bytes) {
    Instant listedAt = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
    if (listedAt.isBefore(Instant.EPOCH) || listedAt.isAfter(LATEST)) {
      throw invalid();
    }
    return new ByDate(listedAt, bytes.getLong());
  }

  private static int fingerprint(Object list) {
    CRC32 crc = new CRC32();
    crc.update(list.toString().getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }

  private static InvalidValue invalid() {
    return new InvalidValue("invalid_cursor", "must be the cursor of a page of this list");
  }
}
