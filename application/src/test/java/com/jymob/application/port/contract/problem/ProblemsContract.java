package com.jymob.application.port.contract.problem;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static com.jymob.application.port.contract.tool.Samples.NOW;
import static com.jymob.application.port.contract.tool.Samples.TRICKY;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Problems;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.Callers;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.problem.Choice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.ProblemUuids;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How {@link Problems} keep problems; how they are found, the next contract tells. */
public abstract class ProblemsContract extends StoreContract {
  private UserId creator;
  private UserId stranger;

  @BeforeEach
  void register() {
    creator = write(samples::addUser).id();
    stranger = write(samples::addUser).id();
  }

  @Test
  void everything_about_a_problem_is_kept() {
    assertThat(
            Stream.of(
                builder(),
                full(),
                builder().type(ProblemType.FIND_THE_BUG).correctSolution(TRICKY),
                builder().type(ProblemType.PROGRAMMING).difficulty(1),
                builder().type(ProblemType.SIMPLE).difficulty(10)))
        .allSatisfy(this::assertKept);
  }

  @Test
  void the_longest_texts_are_kept() {
    String fox = "🦊";
    Choice[] choices =
        IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> new Choice((char) letter, fox.repeat(2_000)))
            .toArray(Choice[]::new);
    String[] tags =
        IntStream.range(10, 30).mapToObj(n -> n + fox.repeat(98)).toArray(String[]::new);
    assertThat(
            Stream.of(
                builder().statement(fox.repeat(20_000)).correctSolution(fox.repeat(100_000)),
                builder().choices(choices).tags(tags),
                builder().statement("a ".repeat(9_999) + "z.")))
        .allSatisfy(this::assertKept);
  }

  @Test
  void an_unknown_problem_is_not_found_and_nothing_happens_to_it() {
    Problem problem = write(builder()::addTo);
    ProblemUuid unknown = new ProblemUuid(Long.MAX_VALUE);
    change(problems -> problems.remove(unknown));
    assertThat(find(unknown)).isEmpty();
    assertThat(this.<Optional<Problem>>write(stores -> stores.problems().findForUpdate(unknown)))
        .isEmpty();
    assertThat(find(problem.uuid())).contains(problem);
  }

  @Test
  void an_update_replaces_the_content_but_not_the_creator() {
    Problem other = write(builder()::addTo);
    Problem problem = write(builder()::addTo);
    Problem edited = problem.edited(full().content(), NOW.plusMillis(1));
    change(
        problems ->
            problems.update(
                new Problem(
                    problem.uuid(),
                    stranger,
                    edited.content(),
                    edited.updatedAt(),
                    edited.updatedAt())));
    assertThat(find(problem.uuid())).contains(edited);
    assertThat(find(other.uuid())).contains(other);
  }

  @Test
  void an_update_clears_what_is_left_out() {
    Problem problem = write(full()::addTo);
    Problem bare = problem.edited(builder().content(), NOW.plusMillis(1));
    change(problems -> problems.update(bare));
    assertThat(find(problem.uuid())).contains(bare);
  }

  @Test
  void a_removed_problem_is_gone_and_no_other() {
    Problem removed = write(full()::addTo);
    Problem kept = write(full()::addTo);
    change(problems -> problems.remove(removed.uuid()));
    assertThat(find(removed.uuid())).isEmpty();
    assertThat(find(kept.uuid())).contains(kept);
  }

  @Test
  void usable_are_the_own_and_the_shared_ones_in_the_order_of_their_names() {
    Problem hidden = write(builder()::addTo);
    Problem shared = write(full()::addTo);
    Problem own = write(new ProblemBuilder(stranger)::addTo);
    ProblemUuid unknown = new ProblemUuid(Long.MAX_VALUE);
    ProblemUuids named =
        new ProblemUuids(List.of(own.uuid(), unknown, shared.uuid(), hidden.uuid()));
    assertThat(usable(named, stranger)).containsExactly(own, shared);
    assertThat(usable(named, creator)).containsExactly(shared, hidden);
    assertThat(usable(ProblemUuids.NONE, creator)).isEmpty();
  }

  @Test
  void edits_at_once_are_all_kept() throws Exception {
    Problem problem = write(builder().statement("x")::addTo);
    Callers.atOnce(
        caller -> {
          change(
              problems -> {
                Problem current = problems.findForUpdate(problem.uuid()).orElseThrow();
                String longer = current.content().statement().value() + "x";
                problems.update(current.edited(builder().statement(longer).content(), NOW));
              });
          return caller;
        });
    assertThat(find(problem.uuid()).orElseThrow().content().statement().value()).hasSize(1 + COUNT);
  }

  @Test
  void uuids_asked_for_at_once_all_differ() throws Exception {
    Set<ProblemUuid> uuids = new HashSet<>();
    Callers.atOnce(
            caller ->
                write(stores -> Stream.generate(stores.problems()::nextUuid).limit(200).toList()))
        .forEach(uuids::addAll);
    assertThat(uuids).hasSize(200 * COUNT);
  }

  private void assertKept(ProblemBuilder builder) {
    Problem problem = write(builder::addTo);
    assertThat(find(problem.uuid())).contains(problem);
  }

  private ProblemBuilder builder() {
    return new ProblemBuilder(creator);
  }

  private ProblemBuilder full() {
    return builder()
        .statement("# Why?\r\n\r\n\t" + TRICKY + "\n ")
        .choices(new Choice('c', TRICKY), new Choice('a', "# 1\r\n2"), new Choice('z', "null"))
        .difficulty(5)
        .correctSolution("z")
        .shared()
        .tags("C++", TRICKY, "a,b", "{}", "null");
  }

  private void change(Consumer<Problems> work) {
    write(
        stores -> {
          work.accept(stores.problems());
          return "changed";
        });
  }

  private Optional<Problem> find(ProblemUuid uuid) {
    return read(stores -> stores.problems().find(uuid));
  }

  private List<Problem> usable(ProblemUuids named, UserId by) {
    return read(stores -> stores.problems().findUsable(named, by));
  }
}
