package com.jymob.application.port.contract;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static com.jymob.application.port.contract.tool.Samples.TRICKY;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Users;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.domain.UserId;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.User;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What {@link Users} promise; above all, one account for an e-mail address. */
public abstract class UsersContract extends StoreContract {
  @Test
  void everything_about_a_person_is_kept() {
    User user =
        new User(
            nextId(),
            new EmailAddress("Zoë.O'Neil+50%@Bücher.example"),
            new PersonName(TRICKY),
            new Roles(EnumSet.allOf(Role.class)),
            new PasswordHash("$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2g/+"),
            NOW,
            NOW.plusMillis(1));
    assertThat(add(user)).isTrue();
    assertThat(find(user.id())).contains(user);
  }

  @Test
  void some_people_are_found_at_once_and_nobody_else() {
    User one = write(samples::addUser);
    User two = write(samples::addUser);
    write(samples::addUser);
    UserId unknown = write(stores -> stores.users().nextId());

    assertThat(findAll(Set.of(one.id(), two.id(), unknown))).containsExactlyInAnyOrder(one, two);
    assertThat(findAll(Set.of())).isEmpty();
  }

  @Test
  void each_role_is_kept() {
    for (Role role : Role.values()) {
      User user = write(samples::addUser);
      Roles roles = new Roles(EnumSet.of(role));
      User changed =
          new User(user.id(), user.email(), user.name(), roles, user.password(), NOW, NOW);
      assertThat(update(changed)).contains(changed);
    }
  }

  @Test
  void the_longest_texts_are_kept() {
    User user = samples.user(nextId(), new EmailAddress("🦊".repeat(64) + "@" + "x".repeat(189)));
    User longest = user.describedAs(new PersonName("🦊".repeat(200)), user.roles(), NOW);
    assertThat(add(longest)).isTrue();
    assertThat(find(longest.id())).contains(longest);
  }

  @Test
  void it_is_empty_until_somebody_registers() {
    assertThat(this.<Boolean>read(stores -> stores.users().isEmpty())).isTrue();
    write(samples::addUser);
    assertThat(this.<Boolean>read(stores -> stores.users().isEmpty())).isFalse();
  }

  @Test
  void a_stranger_is_not_found() {
    write(samples::addUser);
    assertThat(find(new UserId(Long.MAX_VALUE))).isEmpty();
    assertThat(findByEmail(new EmailAddress("stranger@example.org"))).isEmpty();
  }

  @Test
  void a_person_is_found_by_any_form_of_the_address() {
    User user = samples.user(nextId(), new EmailAddress("Zoë@Example.org"));
    add(user);
    assertThat(FORMS).allSatisfy(form -> assertThat(findByEmail(form)).contains(user));
    assertThat(findByEmail(new EmailAddress("zoe@example.org"))).isEmpty();
  }

  @Test
  void wildcards_in_an_address_mean_themselves() {
    add(samples.user(nextId(), new EmailAddress("ada@example.org")));
    assertThat(findByEmail(new EmailAddress("a%@example.org"))).isEmpty();
    assertThat(findByEmail(new EmailAddress("a_a@example.org"))).isEmpty();
  }

  @Test
  void a_taken_address_adds_nobody_and_disturbs_nothing() {
    User first = write(samples::addUser);
    User second = samples.user(nextId(), first.email());
    User third =
        write(
            stores -> {
              assertThat(stores.users().add(second)).isFalse();
              return samples.addUser(stores);
            });
    assertThat(findByEmail(first.email())).contains(first);
    assertThat(find(second.id())).isEmpty();
    assertThat(find(third.id())).contains(third);
  }

  @RepeatedTest(5)
  void of_many_who_register_one_address_at_once_one_is_added() throws Exception {
    List<User> users =
        Stream.generate(this::nextId)
            .limit(COUNT)
            .map(id -> samples.user(id, FORMS.get((int) (id.value() % FORMS.size()))))
            .toList();
    List<Boolean> added = Callers.atOnce(caller -> add(users.get(caller)));
    assertThat(added).containsOnlyOnce(true);
    assertThat(findByEmail(FORMS.getFirst())).contains(users.get(added.indexOf(true)));
  }

  @Test
  void an_address_is_kept_whose_key_is_longer_than_itself() {
    String local = "\ufdfa".repeat(64);
    String domain =
        IntStream.range(0, 189)
            .map(i -> i < 88 ? 0x3300 + i : 0xFC00 + i)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    User user = samples.user(nextId(), new EmailAddress(local + "@" + domain));
    assertThat(add(user)).isTrue();
    assertThat(findByEmail(user.email())).contains(user);
  }

  @Test
  void an_update_replaces_all_but_the_address_and_the_day_of_registering() {
    User user = write(samples::addUser);
    User other = write(samples::addUser);
    User next =
        new User(
            user.id(),
            samples.email(),
            new PersonName(TRICKY),
            new Roles(EnumSet.of(Role.TECHNICAL_RECRUITER, Role.PROBLEM_DATABASE_EDITOR)),
            new PasswordHash("another"),
            NOW.plusSeconds(1),
            NOW.plusSeconds(2));
    User expected =
        new User(
            user.id(),
            user.email(),
            next.name(),
            next.roles(),
            next.password(),
            user.createdAt(),
            next.updatedAt());
    assertThat(update(next)).contains(expected);
    assertThat(find(other.id())).contains(other);
  }

  @Test
  void updates_at_once_are_all_kept() throws Exception {
    User user = write(samples::addUser);
    update(user.describedAs(new PersonName("0"), user.roles(), NOW));
    Callers.atOnce(
        caller ->
            write(
                stores -> {
                  User current = stores.users().findForUpdate(user.id()).orElseThrow();
                  int count = Integer.parseInt(current.name().value());
                  PersonName next = new PersonName(String.valueOf(count + 1));
                  stores.users().update(current.describedAs(next, current.roles(), NOW));
                  return next;
                }));
    assertThat(find(user.id()).orElseThrow().name())
        .isEqualTo(new PersonName(String.valueOf(COUNT)));
  }

  @Test
  void nobody_is_found_for_update_who_is_not_there() {
    Optional<User> nobody =
        write(stores -> stores.users().findForUpdate(new UserId(Long.MAX_VALUE)));
    assertThat(nobody).isEmpty();
  }

  @Test
  void ids_asked_for_at_once_all_differ() throws Exception {
    Set<UserId> ids = new HashSet<>();
    Callers.atOnce(
            caller -> write(stores -> Stream.generate(stores.users()::nextId).limit(200).toList()))
        .forEach(ids::addAll);
    assertThat(ids).hasSize(200 * COUNT);
  }

  private List<User> findAll(Set<UserId> ids) {
    return read(stores -> stores.users().findAll(ids));
  }

  private static final List<EmailAddress> FORMS =
      Stream.of(
              "Zoë@Example.org",
              "zoë@example.org",
              "ZOË@EXAMPLE.ORG",
              "Zoe\u0308@example.org",
              "ＺOË@example.org")
          .map(EmailAddress::new)
          .toList();

  private UserId nextId() {
    return write(stores -> stores.users().nextId());
  }

  private boolean add(User user) {
    return write(stores -> stores.users().add(user));
  }

  private Optional<User> update(User user) {
    write(
        stores -> {
          stores.users().update(user);
          return user;
        });
    return find(user.id());
  }

  private Optional<User> find(UserId id) {
    return read(stores -> stores.users().find(id));
  }

  private Optional<User> findByEmail(EmailAddress email) {
    return read(stores -> stores.users().findByEmail(email));
  }
}
