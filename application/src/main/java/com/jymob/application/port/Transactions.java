package com.jymob.application.port;

import java.util.function.Function;

/**
 * The only way to the {@link Stores}. Nothing slow belongs inside: no password hash, no network.
 *
 * <p>What a client can cause is never thrown here. When the stores cannot be reached, both methods
 * throw {@link StoresUnavailable}.
 */
public interface Transactions {
  /** Reads; what this caller's earlier writes did is visible. A write inside fails. */
  <T> T read(Function<Stores, T> work);

  /**
   * Reads and writes as one: kept when {@code work} returns, undone when it throws. What it
   * returned is durable once this method returns. The work is never run twice.
   */
  <T> T write(Function<Stores, T> work);
}
