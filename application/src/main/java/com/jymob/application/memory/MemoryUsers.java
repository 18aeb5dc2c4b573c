package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.Users;
import com.jymob.domain.UserId;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

final class MemoryUsers implements Users {
  private final Table<UserId, User> users;
  private final Table<String, UserId> byEmail;
  private final AtomicLong lastId = new AtomicLong();

  MemoryUsers(Journal journal) {
    users = new Table<>(journal);
    byEmail = new Table<>(journal);
  }

  @Override
  public UserId nextId() {
    return new UserId(lastId.incrementAndGet());
  }

  @Override
  public boolean add(User user) {
    String key = user.email().key();
    if (byEmail.find(key).isPresent()) {
      return false;
    }
    byEmail.add(key, user.id());
    users.add(user.id(), user);
    return true;
  }

  @Override
  public boolean isEmpty() {
    return users.all().findAny().isEmpty();
  }

  @Override
  public Optional<User> find(UserId id) {
    return users.find(id);
  }

  @Override
  public List<User> findAll(Set<UserId> ids) {
    return users.all().filter(user -> ids.contains(user.id())).toList();
  }

  @Override
  public Optional<User> findByEmail(EmailAddress email) {
    return byEmail.find(email.key()).flatMap(users::find);
  }

  @Override
  public Optional<User> findForUpdate(UserId id) {
    return find(id);
  }

  @Override
  public void update(User user) {
    User stored = users.find(user.id()).orElseThrow();
    users.replace(
        user.id(),
        new User(
            user.id(),
            stored.email(),
            user.name(),
            user.roles(),
            user.password(),
            stored.createdAt(),
            user.updatedAt()));
  }
}
