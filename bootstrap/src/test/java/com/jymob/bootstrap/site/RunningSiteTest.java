package com.jymob.bootstrap.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.bootstrap.settings.Settings;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.PasswordReset;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.User;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RunningSiteTest {
  private static final SecretHash OVER = new Secret("over").hash();

  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void a_site_that_serves_removes_what_is_over() {
    Settings settings =
        Settings.read(
            Map.of(
                "https-port", "0",
                "http-port", "0",
                "management-port", "0",
                "data-dir", folder.toString()),
            Map.of());
    try (Foundation foundation = Foundation.lay(settings)) {
      foundation.ports().transactions().write(RunningSiteTest::addReset);
      assertThat(isThere(foundation.ports().transactions())).isTrue();
    }
    try (RunningSite site = RunningSite.start(settings)) {
      Transactions transactions = site.foundation().ports().transactions();
      while (isThere(transactions)) {
        Thread.onSpinWait();
      }
    }
  }

  private static User addReset(Stores stores) {
    UserId id = stores.users().nextId();
    User user =
        User.register(
            id,
            new EmailAddress("ada@example.com"),
            new PersonName("Ada"),
            Roles.chosen(List.of(Role.JOB_SEEKER)),
            new PasswordHash("$argon2id$v=19$m=1,t=1,p=1$c2FsdA$aGFzaA"),
            Instant.EPOCH);
    stores.users().add(user);
    stores.passwordResets().add(new PasswordReset(OVER, id, Instant.EPOCH));
    return user;
  }

  private static boolean isThere(Transactions transactions) {
    return transactions.read(stores -> stores.passwordResets().find(OVER).isPresent());
  }
}
