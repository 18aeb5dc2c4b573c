package com.jymob.application.port.contract.problem;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Problems;
import com.jymob.application.port.contract.StoreContract;
import com.jymob.application.port.contract.tool.ProblemBuilder;
import com.jymob.application.port.contract.tool.ProblemSearchBuilder;
import com.jymob.domain.UserId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.Choice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which problems {@link Problems#search} lets pass, in which order, and how it goes on. */
public abstract class ProblemListsContract extends StoreContract {
  private static final int MORE_THAN_THERE_ARE = 100;
  private UserId creator;
  private UserId viewer;

  @BeforeEach
  void register() {
    creator = write(samples::addUser).id();
    viewer = write(samples::addUser).id();
  }

  @Test
  void an_empty_list_has_one_page() {
    assertThat(found(all())).isEmpty();
    assertThat(found(all().words("java"))).isEmpty();
  }

  @Test
  void everybody_sees_the_shared_problems_and_their_own() {
    Problem shared = add(shared().day(4));
    Problem hidden = add(new ProblemBuilder(creator).day(3));
    Problem own = add(new ProblemBuilder(viewer).day(2));
    Problem ownShared = add(new ProblemBuilder(viewer).shared().day(1));
    assertThat(found(all())).containsExactly(shared, own, ownShared);
    assertThat(found(all().mine())).containsExactly(own, ownShared);
    assertThat(found(new ProblemSearchBuilder(creator))).containsExactly(shared, hidden, ownShared);
    assertThat(found(new ProblemSearchBuilder(creator).mine())).containsExactly(shared, hidden);
  }

  @Test
  void the_newest_come_first_and_of_equal_dates_the_greater_uuid() {
    Problem third = add(shared().day(1));
    Problem second = add(new ProblemBuilder(viewer).day(1));
    Problem last = add(shared().day(0));
    Problem first = add(shared().day(2));
    assertThat(found(all())).containsExactly(first, second, third, last);
  }

  @Test
  void a_type_is_told_exactly() {
    Problem choice = add(shared().choices(new Choice('a', "1"), new Choice('b', "2")));
    add(shared().type(ProblemType.PROGRAMMING));
    assertThat(found(all().type(ProblemType.MULTIPLE_CHOICE))).containsExactly(choice);
    assertThat(found(all().type(ProblemType.FIND_THE_BUG))).isEmpty();
  }

  @Test
  void a_range_of_difficulty_has_both_its_borders_and_nothing_of_no_difficulty() {
    Problem easy = add(shared().difficulty(2).day(3));
    Problem middle = add(shared().difficulty(5).day(2));
    Problem hard = add(shared().difficulty(10).day(1));
    add(shared());
    assertThat(found(all().easiest(5))).containsExactly(middle, hard);
    assertThat(found(all().hardest(5))).containsExactly(easy, middle);
    assertThat(found(all().easiest(5).hardest(5))).containsExactly(middle);
    assertThat(found(all().easiest(1))).containsExactly(easy, middle, hard);
    assertThat(found(all().easiest(6).hardest(5))).isEmpty();
  }

  @Test
  void a_tag_is_a_whole_one_whatever_its_case_and_accents() {
    Problem problem = add(shared().tags("Récursion", "C++"));
    add(shared().tags("recursions").statement("recursion"));
    assertThat(found(all().tag("RECURSION"))).containsExactly(problem);
    assertThat(found(all().tag("c++"))).containsExactly(problem);
    assertThat(found(all().tag("c"))).isEmpty();
    assertThat(found(all().tag("%"))).isEmpty();
  }

  @Test
  void words_are_looked_for_in_tags_then_the_statement_then_the_choices() {
    Problem choice =
        add(shared().choices(new Choice('a', "A java bean"), new Choice('b', "2")).day(4));
    Problem statement = add(shared().statement("What is a Java bean?").day(3));
    Problem tag = add(shared().tags("java").day(2));
    Problem older = add(shared().tags("java").day(1));
    add(shared().statement("JavaScript"));
    add(new ProblemBuilder(creator).tags("java"));
    assertThat(found(all().words("java"))).containsExactly(tag, older, statement, choice);
    assertThat(found(all().words("\"java bean\""))).containsExactly(statement, choice);
    assertThat(found(all().words("\"bean java\""))).isEmpty();
    assertThat(found(all().words("java -bean"))).containsExactly(tag, older);
    assertThat(found(all().words("java -\"a java\""))).containsExactly(tag, older);
  }

  @Test
  void no_word_of_a_correct_solution_is_found_by_anybody() {
    add(shared().correctSolution("forty-two"));
    assertThat(found(all().words("forty"))).isEmpty();
    assertThat(found(new ProblemSearchBuilder(creator).words("forty"))).isEmpty();
  }

  @Test
  void filters_hold_together() {
    Problem problem = add(whole());
    add(whole().type(ProblemType.SIMPLE));
    add(whole().difficulty(3));
    add(whole().difficulty(7));
    add(whole().tags("other"));
    add(whole().statement("Who?"));
    ProblemSearchBuilder search =
        all().words("why").type(ProblemType.PUZZLE).easiest(4).hardest(6).tag("logic");
    assertThat(found(search)).containsExactly(problem);
    assertThat(found(search.mine())).isEmpty();
  }

  @Test
  void an_edit_counts_at_once() {
    Problem problem = add(whole());
    Problem edited =
        problem.edited(whole().tags("maths").statement("Who?").content(), NOW.plusMillis(1));
    write(
        stores -> {
          stores.problems().update(edited);
          return edited;
        });
    assertThat(found(all().tag("maths"))).containsExactly(edited);
    assertThat(found(all().words("who"))).containsExactly(edited);
    assertThat(List.of(found(all().tag("logic")), found(all().words("why"))))
        .containsOnly(List.of());
  }

  @Test
  void pages_of_any_size_make_the_whole_list() {
    List<Problem> newestFirst =
        Stream.of(0, 0, 0, 1, 1, 2, 3)
            .map(day -> add(day == 1 ? new ProblemBuilder(viewer).day(day) : shared().day(day)))
            .toList()
            .reversed();
    for (int limit = 1; limit <= newestFirst.size() + 1; limit++) {
      assertThat(pages(all(), limit)).isEqualTo(newestFirst);
    }
  }

  @Test
  void pages_of_ranked_problems_make_the_whole_list() {
    Problem tagged = add(shared().tags("java").day(0));
    Problem own = add(new ProblemBuilder(viewer).statement("java").day(1));
    Problem older = add(shared().statement("java").day(0));
    Problem newer = add(shared().statement("java").day(2));
    for (int limit = 1; limit <= 5; limit++) {
      assertThat(pages(all().words("java"), limit)).containsExactly(tagged, newer, own, older);
    }
  }

  private ProblemBuilder shared() {
    return new ProblemBuilder(creator).shared();
  }

  private ProblemBuilder whole() {
    return shared().difficulty(5).tags("Logic");
  }

  private Problem add(ProblemBuilder problem) {
    return write(problem::addTo);
  }

  private ProblemSearchBuilder all() {
    return new ProblemSearchBuilder(viewer);
  }

  private List<Problem> found(ProblemSearchBuilder search) {
    Page<Problem> page = page(search, new Slice(null, MORE_THAN_THERE_ARE));
    assertThat(page.next()).isNull();
    return page.items();
  }

  private List<Problem> pages(ProblemSearchBuilder search, int limit) {
    List<Problem> all = new ArrayList<>();
    Position next = null;
    do {
      Page<Problem> page = page(search, new Slice(next, limit));
      all.addAll(page.items());
      next = page.next();
    } while (next != null && all.size() <= MORE_THAN_THERE_ARE);
    return all;
  }

  private Page<Problem> page(ProblemSearchBuilder search, Slice slice) {
    Page<Problem> page = read(stores -> stores.problems().search(search.build(), slice));
    assertThat(page.items()).hasSizeLessThanOrEqualTo(slice.limit());
    return page;
  }
}
