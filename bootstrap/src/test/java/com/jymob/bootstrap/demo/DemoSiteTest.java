package com.jymob.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.oauth.AuthenticateToken;
import com.jymob.application.oauth.CreateOwnClient;
import com.jymob.application.oauth.LastUses;
import com.jymob.application.oauth.ViewClient;
import com.jymob.application.port.Passwords;
import com.jymob.application.port.Secrets;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.Vault;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.User;
import com.jymob.persistence.vault.Argon2idPasswords;
import com.jymob.persistence.vault.TinkVault;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSiteTest {
  private static final Password PASSWORD = Password.chosen("correct horse battery");

  private final InstantSource clock = InstantSource.system();
  private final Transactions transactions = new MemoryTransactions();
  private final Secrets secrets = new CountedSecrets();
  private final Passwords passwords = new Argon2idPasswords(secrets);
  @TempDir private Path folder;
  private DemoSite demo;

  @BeforeEach
  void build() {
    Vault vault = new TinkVault(folder.resolve("key.json"));
    demo =
        new DemoSite(
            transactions,
            passwords,
            new CreateOwnClient(secrets, vault, clock),
            new ViewClient(transactions, secrets, vault, new LastUses(transactions), clock),
            clock);
  }

  @Test
  void an_empty_site_is_filled_once() {
    assertThat(demo.fill(PASSWORD)).isTrue();
    assertThat(demo.fill(PASSWORD)).isFalse();
    assertThat(holds(new JobPostId(200))).isTrue();
    assertThat(holds(new JobPostId(201))).isFalse();
  }

  @Test
  void a_site_where_somebody_is_stays_as_it_is() {
    transactions.<Boolean>write(stores -> stores.users().add(somebody()));

    assertThat(demo.fill(PASSWORD)).isFalse();
    assertThat(demo.token()).isEmpty();
    assertThat(holds(new JobPostId(1))).isFalse();
  }

  @Test
  void the_token_acts_for_the_person_who_signs_in_with_the_password() {
    demo.fill(PASSWORD);

    UserId person =
        new AuthenticateToken(transactions, new LastUses(transactions), clock)
            .run(demo.token().orElseThrow())
            .orElseThrow()
            .user();
    User user = transactions.read(stores -> stores.users().find(person).orElseThrow());
    assertThat(user.email()).isEqualTo(demo.somebody());
    assertThat(passwords.matches(PASSWORD, user.password())).isTrue();
  }

  private User somebody() {
    return User.register(
        new UserId(1),
        new EmailAddress("ada@example.com"),
        new PersonName("Ada"),
        Roles.chosen(List.of(Role.JOB_SEEKER)),
        passwords.hash(PASSWORD),
        clock.instant());
  }

  private boolean holds(JobPostId id) {
    return transactions.read(stores -> stores.jobPosts().find(id).isPresent());
  }

  /** Never the same bytes twice. */
  private static final class CountedSecrets implements Secrets {
    private byte last;

    @Override
    public byte[] randomBytes(int length) {
      byte[] bytes = new byte[length];
      bytes[length - 1] = ++last;
      return bytes;
    }
  }
}
