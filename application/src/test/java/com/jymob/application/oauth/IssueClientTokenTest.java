package com.jymob.application.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.oauth.IssueClientToken.Issued;
import com.jymob.application.oauth.IssueClientToken.Unauthorized;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Client;
import com.jymob.domain.oauth.Scope;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueClientTokenTest {
  private final TestSite site = new TestSite();
  private final UserId ada = site.registered("ada@example.com").user().id();
  private final Client client = site.viewClient.run(ada).orElseThrow().client();
  private final IssueClientToken issueClientToken =
      new IssueClientToken(site.transactions, site.secrets, site.clock);

  @Test
  void a_token_acts_for_the_owner_in_the_scopes_that_were_asked_for() {
    IssuedTokens issued = issued(Set.of(Scope.PROFILE_READ));

    AccessToken token = site.authenticateToken.run(issued.accessToken()).orElseThrow();
    assertThat(issued.refreshToken()).isNull();
    assertThat(issued.scopes()).containsExactly(Scope.PROFILE_READ);
    assertThat(token.user()).isEqualTo(ada);
    assertThat(token.scopes()).containsExactly(Scope.PROFILE_READ);
  }

  @Test
  void who_asks_for_no_scope_gets_all_that_the_owner_allows() {
    assertThat(issued(Set.of()).scopes()).isEqualTo(Scope.ALL);
  }

  @Test
  void the_token_is_none_that_the_settings_show() {
    assertThat(site.viewClient.run(ada).orElseThrow().accessToken())
        .isNotEqualTo(issued(Set.of()).accessToken());
  }

  @Test
  void after_the_owner_has_revoked_the_app_it_gets_none_until_the_next_visit_to_its_settings() {
    site.revokeAuthorization.run(
        ada, site.viewAuthorizations.run(ada).getFirst().authorization().id(), TestSite.SOURCE);

    assertThat(issue(Set.of())).isEqualTo(new Unauthorized());
    site.viewClient.run(ada);
    assertThat(issue(Set.of())).isInstanceOf(Issued.class);
  }

  private IssuedTokens issued(Set<Scope> scopes) {
    return ((Issued) issue(scopes)).tokens();
  }

  private IssueClientToken.Outcome issue(Set<Scope> scopes) {
    return issueClientToken.run(new IssueClientToken.Command(client, scopes));
  }
}
