package com.jymob.application.port;

import com.jymob.domain.UserId;
import com.jymob.domain.user.SecurityEvent;
import java.time.Instant;
import java.util.List;

/** What happened to people's accounts. */
public interface SecurityEvents {
  void add(SecurityEvent event);

  /**
   * Takes as long as {@link #add}, commit included, and keeps nothing: for somebody who is not
   * there, so that the time of a refusal does not tell.
   */
  void pretendToAdd();

  /**
   * The latest events of a person, newest first; of those at the same time, the one added last.
   * Failed sign-ins are counted apart from all others: whoever fails often hides nothing by it.
   *
   * @param limit how many at most of either
   */
  List<SecurityEvent> findLatest(UserId user, int limit);

  /**
   * Forgets events of before that time, the oldest first. Callers at once share the work.
   *
   * @param most how many at most
   * @return how many it forgot
   */
  int removeBefore(Instant time, int most);
}
