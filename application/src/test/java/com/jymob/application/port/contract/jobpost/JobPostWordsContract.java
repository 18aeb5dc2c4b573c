package com.jymob.application.port.contract.jobpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.tool.JobPostSearchBuilder;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.search.SearchTerms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@link JobPosts#search} finds by words, and what it puts first. {@link SearchTerms#match}
 * decides what is found; a store may only be faster.
 */
public abstract class JobPostWordsContract extends JobPostLists {
  private static final List<String> TITLES =
      List.of(
          "C developer",
          "C++ developer",
          "C# developer",
          ".NET developer",
          "Node.js developer",
          "Node developer, js",
          "Java developer",
          "JavaScript developer",
          "Full-stack engineer",
          "Full stack engineer",
          "Stack full of hay",
          "Café manager in Zürich",
          "GROSSER Maßstab",
          "It's a cat's life",
          "The end.Start again",
          "100% _wild_ back\\slash",
          "日本語 エンジニア",
          "🦊 fox");

  private static final List<String> STRANGE =
      List.of(
          "developer",
          "-developer",
          "c -c++",
          "c' -- drop",
          "it's",
          "\"it s a cat s\"",
          "'cat'",
          "cat:* & dog | !mouse <-> (house)",
          "java & ! developer",
          "java:A",
          "java:*",
          "\\ java",
          "java\\",
          "java\\'",
          "\"java",
          "java\"",
          "\"\" java",
          "- java",
          "--java",
          "-\"java developer\"",
          "node.js.",
          "end.start",
          "start",
          "...net",
          "c+++",
          "c##",
          "100%",
          "_wild_",
          "$1 ?1 :1 {0} %s fox",
          "🦊 fox",
          "エンジニア",
          "java java java",
          "java -java",
          "x".repeat(200),
          "c++ ".repeat(50),
          "a".repeat(199) + "\"",
          "-a ".repeat(66));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          c                      | C developer
          C                      | C developer
          c++                    | C++ developer
          C#                     | C# developer
          .net                   | .NET developer
          NODE.JS                | Node.js developer
          js                     | Node developer, js
          java                   | Java developer
          javascript             | JavaScript developer
          "full of hay"          | Stack full of hay
          stack full -engineer   | Stack full of hay
          "stack full            | Stack full of hay
          cafe ZURICH            | Café manager in Zürich
          massstab               | GROSSER Maßstab
          großer                 | GROSSER Maßstab
          developer java         | Java developer
          developer -java -javascript -js -c -c++ -c# -node.js | .NET developer
          日本語                 | 日本語 エンジニア
          """)
  void one_title_is_found(String search, String title) {
    addTitles();
    assertThat(found(words(search)))
        .extracting(post -> post.content().title().value())
        .containsExactly(title);
  }

  @ParameterizedTest
  @CsvSource({"full-stack", "FULL-STACK", "full/stack"})
  void joined_words_are_a_phrase(String search) {
    addTitles();
    assertThat(found(words(search)))
        .extracting(post -> post.content().title().value())
        .containsExactly("Full stack engineer", "Full-stack engineer");
  }

  @ParameterizedTest
  @CsvSource({"jav", "javas", "net", "developers", "java cobol", "-developer -engineer java"})
  void what_is_not_there_is_not_found(String search) {
    addTitles();
    assertThat(found(words(search))).isEmpty();
  }

  @Test
  void exclusions_alone_find_all_the_rest() {
    add(open().title("Java"));
    JobPost rest = add(open().title("Roses"));
    assertThat(found(words("-java"))).containsExactly(rest);
    assertThat(found(words("-\"java java\" -java"))).containsExactly(rest);
  }

  @Test
  void no_phrase_reaches_from_one_text_into_the_next() {
    add(open().title("senior").company("java").skills("red", "green").description("expert"));
    assertThat(found(words("senior java red green expert"))).hasSize(1);
    assertThat(found(words("\"senior java\""))).isEmpty();
    assertThat(found(words("\"red green\""))).isEmpty();
    assertThat(found(words("\"green expert\""))).isEmpty();
  }

  @Test
  void the_title_counts_most_then_company_and_skills_then_location_then_description() {
    JobPost nowhere = add(open().description("nothing of it").day(9));
    JobPost description = add(open().description("java").day(6));
    JobPost location = add(open().location("java").day(5));
    JobPost company = add(open().company("java").day(4));
    JobPost skill = add(open().skills("java").day(3));
    JobPost title = add(open().title("java").day(2));
    assertThat(found(words("java")))
        .containsExactly(title, company, skill, location, description)
        .doesNotContain(nowhere);
  }

  @Test
  void a_word_outweighs_any_number_of_the_same_in_a_lesser_place() {
    JobPost description = add(open().description("java ".repeat(1_000)).day(4));
    JobPost location = add(open().location("java ".repeat(30)).day(3));
    JobPost company = add(open().company("java ".repeat(30)).day(2));
    JobPost title = add(open().title("java").day(1));
    assertThat(found(words("java"))).containsExactly(title, company, location, description);
  }

  @Test
  void equal_ranks_are_ordered_by_date_then_id() {
    JobPost older = add(open().title("java").day(1));
    JobPost first = add(open().title("java").day(2));
    JobPost second = add(open().title("java").day(2));
    assertThat(found(words("java"))).containsExactly(second, first, older);
  }

  @Test
  void drafts_and_closed_posts_are_not_found_by_others() {
    JobPost draft = add(open().title("java").status(JobPostStatus.DRAFT).day(1));
    JobPost closed = add(open().title("java").status(JobPostStatus.CLOSED));
    assertThat(found(words("java"))).isEmpty();
    assertThat(found(new JobPostSearchBuilder(poster).mine().words("java")))
        .containsExactly(draft, closed);
  }

  @Test
  void words_and_phrases_are_found_at_the_end_of_the_longest_description() {
    JobPost post = add(open().description("to be ".repeat(3_330) + "or not to compile"));
    assertThat(found(words("compile"))).containsExactly(post);
    assertThat(found(words("\"not to compile\""))).containsExactly(post);
    assertThat(found(words("\"to compile\""))).containsExactly(post);
    assertThat(found(words("\"be compile\""))).isEmpty();
    assertThat(found(words("-\"to compile\""))).isEmpty();
  }

  @Test
  void a_word_of_any_length_is_found() {
    JobPost post = add(open().description("🦊" + "𝕏".repeat(150) + " " + "ﷺ".repeat(150)));
    assertThat(found(words("𝕏".repeat(150)))).containsExactly(post);
    assertThat(found(words("ﷺ".repeat(150)))).containsExactly(post);
  }

  @Test
  void a_store_finds_what_the_domain_says() {
    List<JobPost> posts = addTitles();
    for (String search : STRANGE) {
      SearchTerms terms = SearchTerms.parse(search);
      assertThat(found(words(search)))
          .as(search)
          .containsExactlyInAnyOrderElementsOf(
              posts.stream().filter(post -> terms.match(post.content().words())).toList());
    }
  }

  private List<JobPost> addTitles() {
    return write(
        stores -> TITLES.stream().map(title -> open().title(title).addTo(stores)).toList());
  }
}
