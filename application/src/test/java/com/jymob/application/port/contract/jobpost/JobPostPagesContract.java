package com.jymob.application.port.contract.jobpost;

import static com.jymob.application.port.contract.tool.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.tool.JobPostBuilder;
import com.jymob.application.port.contract.tool.JobPostSearchBuilder;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position.ByDate;
import com.jymob.domain.page.Position.ByRank;
import com.jymob.domain.search.SearchTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How {@link JobPosts#search} goes on from page to page: nothing is lost, nothing comes twice. */
public abstract class JobPostPagesContract extends JobPostLists {
  @Test
  void the_newest_come_first_and_of_equal_dates_the_greater_id() {
    JobPost third = add(open().day(1));
    JobPost second = add(open().day(1));
    JobPost last = add(open().day(0));
    JobPost first = add(open().day(2));
    assertThat(found(all())).containsExactly(first, second, third, last);
  }

  @Test
  void a_draft_is_listed_by_its_making_and_anything_else_by_its_first_opening() {
    JobPost draft = add(open().status(JobPostStatus.DRAFT).day(1));
    JobPost open = add(open().day(2));
    JobPost lateOpened = add(open().status(JobPostStatus.DRAFT).day(0));
    JobPost opened = lateOpened.edited(open().content(), NOW.plusSeconds(5 * 86_400));
    update(opened);
    assertThat(found(new JobPostSearchBuilder(poster).mine())).containsExactly(opened, open, draft);
  }

  @Test
  void pages_of_any_size_make_the_whole_list() {
    List<JobPost> newestFirst =
        Stream.of(0, 0, 0, 1, 1, 2, 3).map(day -> add(open().day(day))).toList().reversed();
    for (int limit = 1; limit <= newestFirst.size() + 1; limit++) {
      assertThat(pages(all(), null, limit)).isEqualTo(newestFirst);
    }
  }

  @Test
  void pages_of_ranked_posts_make_the_whole_list() {
    List<JobPost> titles = Stream.of(3, 0, 0).map(day -> add(java().day(day))).toList();
    List<JobPost> others =
        Stream.of(2, 2, 1, 0).map(day -> add(open().skills("java").day(day))).toList();
    List<JobPost> best =
        List.of(
            titles.get(0),
            titles.get(2),
            titles.get(1),
            others.get(1),
            others.get(0),
            others.get(2),
            others.get(3));
    for (int limit = 1; limit <= best.size() + 1; limit++) {
      assertThat(pages(words("java"), null, limit)).isEqualTo(best);
    }
  }

  @Test
  void a_list_that_ranks_nothing_begins_anew_after_a_place_by_rank() {
    JobPost post = add(java());
    ByDate date = post.position();
    assertThat(page(all(), new ByRank(date, date, 1, date), 1).items()).containsExactly(post);
  }

  @Test
  void the_last_page_says_so_even_when_it_is_full() {
    add(open().day(1));
    JobPost last = add(java());
    assertThat(page(all(), page(all(), null, 1).next(), 1))
        .isEqualTo(new Page<>(List.of(last), null));
    assertThat(page(words("java"), null, 1)).isEqualTo(new Page<>(List.of(last), null));
  }

  @Test
  void posts_may_come_and_go_between_pages_by_date() {
    assertThatPagesSurviveChanges(all());
  }

  @Test
  void posts_may_come_and_go_between_ranked_pages() {
    assertThatPagesSurviveChanges(words("java"));
  }

  /** Of seven posts, three are read; then the list changes everywhere. */
  private void assertThatPagesSurviveChanges(JobPostSearchBuilder search) {
    List<JobPost> old = IntStream.range(0, 7).mapToObj(day -> add(java().day(day))).toList();
    Page<JobPost> first = page(search, null, 3);
    assertThat(first.items()).containsExactly(old.get(6), old.get(5), old.get(4));

    add(java().day(9));
    remove(old.get(6).id());
    remove(old.get(4).id());
    remove(old.get(2).id());
    JobPost edited = old.get(1).edited(java().testMinutes(5).content(), NOW.plusSeconds(1));
    update(edited);

    assertThat(pages(search, first.next(), 2)).containsExactly(old.get(3), edited, old.get(0));
  }

  @Test
  void where_the_ranked_posts_end_the_list_goes_on_by_date() {
    int beyond = 5;
    List<JobPost> oldestFirst = new ArrayList<>();
    write(
        stores -> {
          for (int day = 0; day < SearchTerms.RANKED + beyond; day++) {
            JobPostBuilder post = open().description("java").day(day);
            boolean stands = day < beyond || day == SearchTerms.RANKED / 2;
            oldestFirst.add((stands ? post.title("java") : post).addTo(stores));
          }
          return oldestFirst;
        });
    List<JobPost> expected = new ArrayList<>(oldestFirst.reversed());
    JobPost best = oldestFirst.get(SearchTerms.RANKED / 2);
    expected.remove(best);
    expected.addFirst(best);

    assertThat(pages(words("java"), null, 700)).isEqualTo(expected);
    assertThat(pages(words("java"), null, SearchTerms.RANKED)).isEqualTo(expected);
  }

  private JobPostBuilder java() {
    return open().title("java");
  }

  private void update(JobPost post) {
    write(
        stores -> {
          stores.jobPosts().update(post);
          return post;
        });
  }

  private void remove(JobPostId id) {
    write(
        stores -> {
          stores.jobPosts().remove(id);
          return id;
        });
  }
}
