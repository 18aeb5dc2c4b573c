package com.jymob.bootstrap.demo;

import static com.jymob.bootstrap.demo.EmptySite.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.oauth.AuthenticateToken;
import com.jymob.application.oauth.LastUses;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.User;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSiteTest {
  @TempDir private Path folder;
  private EmptySite site;

  @BeforeEach
  void build() {
    site = EmptySite.in(folder);
  }

  @Test
  void an_empty_site_is_filled_once() {
    assertThat(site.demo().fill(PASSWORD)).isTrue();
    assertThat(site.demo().fill(PASSWORD)).isFalse();
    assertThat(holds(new JobPostId(200))).isTrue();
    assertThat(holds(new JobPostId(201))).isFalse();
  }

  @Test
  void a_site_where_somebody_is_stays_as_it_is() {
    site.transactions().<Boolean>write(stores -> stores.users().add(somebody()));

    assertThat(site.demo().fill(PASSWORD)).isFalse();
    assertThat(site.demo().token()).isEmpty();
    assertThat(holds(new JobPostId(1))).isFalse();
  }

  @Test
  void the_token_acts_for_the_person_who_signs_in_with_the_password() {
    site.demo().fill(PASSWORD);

    UserId person =
        new AuthenticateToken(site.transactions(), new LastUses(site.transactions()), site.clock())
            .run(site.demo().token().orElseThrow())
            .orElseThrow()
            .user();
    User user = site.transactions().read(stores -> stores.users().find(person).orElseThrow());
    assertThat(user.email()).isEqualTo(site.demo().somebody());
    assertThat(site.passwords().matches(PASSWORD, user.password())).isTrue();
  }

  @Test
  void the_post_to_look_at_is_theirs_and_has_applications() {
    assertThat(site.demo().testedPost()).isEmpty();
    site.demo().fill(PASSWORD);

    JobPostId id = site.demo().testedPost().orElseThrow();
    JobPost post = site.transactions().read(stores -> stores.jobPosts().find(id).orElseThrow());
    User poster =
        site.transactions().read(stores -> stores.users().find(post.poster())).orElseThrow();
    assertThat(poster.email()).isEqualTo(site.demo().somebody());
    assertThat(post.applicationsCount()).isPositive();
  }

  private User somebody() {
    return User.register(
        new UserId(1),
        new EmailAddress("ada@example.com"),
        new PersonName("Ada"),
        Roles.chosen(List.of(Role.JOB_SEEKER)),
        site.passwords().hash(PASSWORD),
        site.clock().instant());
  }

  private boolean holds(JobPostId id) {
    return site.transactions().read(stores -> stores.jobPosts().find(id).isPresent());
  }
}
