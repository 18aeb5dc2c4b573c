package com.jymob.persistence.postgres.oauth;

import com.jymob.domain.oauth.Scope;
import com.jymob.persistence.sql.Row;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The column {@code scopes}, as OAuth writes them. */
final class ScopeColumn {
  private ScopeColumn() {}

  static List<String> of(Collection<Scope> scopes) {
    return scopes.stream().map(Scope::token).sorted().toList();
  }

  static Set<Scope> read(Row row) throws SQLException {
    return row.texts("scopes").stream()
        .map(token -> Scope.of(token).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }
}
