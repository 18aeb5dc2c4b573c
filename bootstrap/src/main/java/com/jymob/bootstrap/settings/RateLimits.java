package com.jymob.bootstrap.settings;

/** How often somebody may try. */
public sealed interface RateLimits {

  /** As often as they like: for tests and measurements. */
  record Off() implements RateLimits {}

  /**
   * @param failedSignIns a minute, for an account from an address; ten times as many for an address
   *     over all accounts
   * @param failedClientAuthentications a minute, for each client from each address
   * @param signUps an hour, for each address
   */
  record On(int failedSignIns, int failedClientAuthentications, int signUps, Calls calls)
      implements RateLimits {}

  /**
   * Calls of the API, of each app for each person.
   *
   * @param burst how many may come at once
   */
  record Calls(int perSecond, int burst) {}
}
