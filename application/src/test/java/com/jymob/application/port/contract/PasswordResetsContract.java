package com.jymob.application.port.contract;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.application.port.PasswordResets;
import com.jymob.application.port.Stores;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.domain.SecretHash;
import com.jymob.domain.user.PasswordReset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link PasswordResets} promise; above all, that each is good once. */
public abstract class PasswordResetsContract extends StoreContract {
  @Test
  void everything_about_a_reset_is_kept() {
    PasswordReset reset = write(this::add);
    assertThat(find(reset.secret())).contains(reset);
  }

  @Test
  void a_claim_takes_out_what_it_gives() {
    PasswordReset reset = write(this::add);
    PasswordReset other = write(this::add);
    assertThat(claim(reset.secret())).contains(reset);
    assertThat(claim(reset.secret())).isEmpty();
    assertThat(find(reset.secret())).isEmpty();
    assertThat(find(other.secret())).contains(other);
  }

  @Test
  void an_unknown_secret_claims_nothing() {
    SecretHash unknown = samples.secret();
    assertThat(find(unknown)).isEmpty();
    assertThat(claim(unknown)).isEmpty();
  }

  @Test
  void of_many_claims_at_once_one_is_answered() throws Exception {
    PasswordReset reset = write(this::add);
    List<Boolean> claimed = Callers.atOnce(caller -> claim(reset.secret()).isPresent());
    assertThat(claimed).containsOnlyOnce(true);
  }

  @Test
  void a_claim_that_is_undone_was_none() {
    PasswordReset reset = write(this::add);
    assertThatThrownBy(
            () ->
                write(
                    stores -> {
                      stores.passwordResets().claim(reset.secret());
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(claim(reset.secret())).contains(reset);
  }

  private PasswordReset add(Stores stores) {
    PasswordReset reset =
        new PasswordReset(samples.secret(), samples.addUser(stores).id(), NOW.plusMillis(1));
    stores.passwordResets().add(reset);
    return reset;
  }

  private Optional<PasswordReset> find(SecretHash secret) {
    return read(stores -> stores.passwordResets().find(secret));
  }

  private Optional<PasswordReset> claim(SecretHash secret) {
    return write(stores -> stores.passwordResets().claim(secret));
  }
}
