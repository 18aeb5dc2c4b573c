package com.jymob.domain.user;

/** What can happen to an account that its owner should hear of. */
public enum SecurityEventKind {
  SIGNED_UP,
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGNED_OUT_ELSEWHERE,
  PASSWORD_CHANGED,
  PASSWORD_RESET,
  CLIENT_SECRET_ROTATED,
  RETIRED_SECRET_ENDED,
  /** The own app got other redirect URIs, or its switches were turned. */
  CLIENT_CHANGED,
  APP_AUTHORIZED,
  /** An app may do less than before. */
  SCOPE_WITHDRAWN,
  APP_REVOKED,
  /** A token that was used up came back, so every token of its family has ended. */
  TOKENS_REPLAYED
}
