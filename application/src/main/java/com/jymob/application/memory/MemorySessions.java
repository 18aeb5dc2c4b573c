package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.Sessions;
import com.jymob.domain.SecretHash;
import com.jymob.domain.UserId;
import com.jymob.domain.user.Session;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class MemorySessions implements Sessions {
  private final Table<SecretHash, Session> sessions;

  MemorySessions(Journal journal) {
    sessions = new Table<>(journal);
  }

  @Override
  public void add(Session session) {
    sessions.add(session.secret(), session);
  }

  @Override
  public Optional<Session> find(SecretHash secret) {
    return sessions.find(secret);
  }

  @Override
  public List<Session> findAll(UserId user) {
    return sessions
        .all()
        .filter(session -> session.user().equals(user))
        .sorted(Comparator.comparing(Session::lastSeenAt).reversed())
        .toList();
  }

  @Override
  public void noteSeen(SecretHash secret, Instant at) {
    find(secret)
        .filter(session -> session.lastSeenAt().isBefore(at))
        .ifPresent(session -> sessions.replace(secret, session.seenAt(at)));
  }

  @Override
  public void remove(SecretHash secret) {
    sessions.remove(secret);
  }

  @Override
  public void removeAll(UserId user) {
    findAll(user).forEach(session -> remove(session.secret()));
  }

  @Override
  public void removeOthers(UserId user, SecretHash kept) {
    findAll(user).stream()
        .map(Session::secret)
        .filter(secret -> !secret.equals(kept))
        .forEach(this::remove);
  }

  @Override
  public int removeExpired(Instant now, int most) {
    return sessions.remove(session -> session.expiredAt(now), most);
  }
}
