package com.jymob.http.list;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Slice;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.ValueReader;
import com.jymob.http.field.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a list a query asks for: {@code per_page} and {@code after}. */
public final class ListedPart {
  private final Field<String> after;
  private final Field<Integer> perPage;

  private ListedPart(Field<String> after, Field<Integer> perPage) {
    this.after = after;
    this.perPage = perPage;
  }

  public static ListedPart ask(Fields query) {
    return new ListedPart(
        query.optional("after", ValueReader.text(cursor -> cursor), null), PageSize.ask(query));
  }

  /**
   * The part, once the fields are finished.
   *
   * @param list what is listed: a cursor is good for a list that is told by the same {@code
   *     toString}
   * @throws InvalidFields 400 when the cursor is none of this list
   */
  public Slice of(Object list) {
    return new Slice(position(after.orNull(), list), perPage.value());
  }

  private static @Nullable Position position(@Nullable String cursor, Object list) {
    try {
      return cursor == null ? null : Cursor.read(cursor, list);
    } catch (InvalidValue e) {
      throw new InvalidFields(400, List.of(new Violation("after", e.code(), e.message())));
    }
  }
}
