package com.jymob.http.route.limit;

import com.jymob.domain.user.EmailAddress;
import com.jymob.http.message.Refused;
import java.net.InetAddress;

/**
 * Slows down who guesses passwords: for each account and address together, so that nobody can lock
 * an owner out from elsewhere, and for each address over all accounts.
 */
public final class PasswordGuesses {
  private record Account(String email, Network from) {}

  private final AttemptLimit perAccount;
  private final AttemptLimit perNetwork;

  public PasswordGuesses(AttemptLimit perAccount, AttemptLimit perNetwork) {
    this.perAccount = perAccount;
    this.perNetwork = perNetwork;
  }

  /**
   * Counts a guess as wrong before it is checked, so that guesses at once are not more.
   *
   * @throws Refused 429 {@code too_many_attempts}
   */
  public void begin(EmailAddress email, InetAddress from) {
    Network network = Network.of(from);
    perNetwork.take(network);
    try {
      perAccount.take(new Account(email.key(), network));
    } catch (Refused e) {
      perNetwork.giveBack(network);
      throw e;
    }
  }

  /** The guess that began last was right, and does not count. */
  public void succeed(EmailAddress email, InetAddress from) {
    Network network = Network.of(from);
    perNetwork.giveBack(network);
    perAccount.giveBack(new Account(email.key(), network));
  }
}
