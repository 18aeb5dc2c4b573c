package com.jymob.application.port;

import com.jymob.domain.UserId;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People. */
public interface Users {
  /** An id that no other person has or gets. */
  UserId nextId();

  /**
   * Adds a person, unless another one has the same {@linkplain EmailAddress#key e-mail address}.
   *
   * @return whether the person was added
   */
  boolean add(User user);

  /** Whether nobody has registered yet. */
  boolean isEmpty();

  Optional<User> find(UserId id);

  /** Those of these people who there are, in any order. */
  List<User> findAll(Set<UserId> ids);

  /** Finds the person with the same {@linkplain EmailAddress#key e-mail address}. */
  Optional<User> findByEmail(EmailAddress email);

  /** As {@link #find}, and no other transaction changes the person until this one ends. */
  Optional<User> findForUpdate(UserId id);

  /** Replaces the person of that id; the e-mail address and the day of registering stay. */
  void update(User user);
}
