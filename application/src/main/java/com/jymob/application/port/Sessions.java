package com.jymob.application.port;

import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.user.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The browsers in which people are signed in. */
public interface Sessions {
  void add(Session session);

  Optional<Session> find(SecretHash secret);

  /** All sessions of a person, last seen first. */
  List<Session> findAll(UserId user);

  /** Notes a use; a time before the one already noted changes nothing. */
  void noteSeen(SecretHash secret, Instant at);

  /** Ends one session; without effect when there is none. */
  void remove(SecretHash secret);

  /** Ends all sessions of a person. */
  void removeAll(UserId user);

  /** Ends all sessions of a person but one. */
  void removeOthers(UserId user, SecretHash kept);

  /**
   * Forgets sessions that have expired. Callers at once share the work.
   *
   * @param most how many at most
   * @return how many it forgot
   */
  int removeExpired(Instant now, int most);
}
