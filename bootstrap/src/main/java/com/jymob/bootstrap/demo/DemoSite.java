package com.jymob.bootstrap.demo;

import com.jymob.application.oauth.CreateOwnClient;
import com.jymob.application.oauth.ViewClient;
import com.jymob.application.port.Passwords;
import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.page.Slice;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills an empty site with the {@link DemoContent}, all of it or nothing. */
public final class DemoSite {
  private final DemoContent content = DemoContent.read();
  private final Transactions transactions;
  private final Passwords passwords;
  private final CreateOwnClient createOwnClient;
  private final ViewClient viewClient;
  private final InstantSource clock;

  public DemoSite(
      Transactions transactions,
      Passwords passwords,
      CreateOwnClient createOwnClient,
      ViewClient viewClient,
      InstantSource clock) {
    this.transactions = transactions;
    this.passwords = passwords;
    this.createOwnClient = createOwnClient;
    this.viewClient = viewClient;
    this.clock = clock;
  }

  /**
   * Fills the site unless somebody is there already.
   *
   * @param password of everybody
   * @return whether the site was empty
   */
  public boolean fill(Password password) {
    PasswordHash hash = passwords.hash(password);
    return transactions.write(
        stores -> {
          boolean isEmpty = stores.users().isEmpty();
          if (isEmpty) {
            new Filling(content, stores, clock.instant()).run(hash, createOwnClient);
          }
          return isEmpty;
        });
  }

  /** The address of somebody to sign in as. */
  public EmailAddress somebody() {
    return new EmailAddress(content.people().getFirst().email());
  }

  /** A live token of {@link #somebody}; empty on a site that was not filled by this class. */
  public Optional<Secret> token() {
    return transactions
        .read(stores -> stores.users().findByEmail(somebody()))
        .flatMap(user -> viewClient.run(user.id()))
        .map(ViewClient.OwnClient::accessToken);
  }

  /** The latest post of {@link #somebody} whose applicants take tests; empty as {@link #token}. */
  public Optional<JobPostId> testedPost() {
    return transactions.read(
        stores ->
            stores
                .users()
                .findByEmail(somebody())
                .flatMap(user -> posts(stores, user.id()).filter(DemoSite::isTested).findFirst())
                .map(JobPost::id));
  }

  private Stream<JobPost> posts(Stores stores, UserId poster) {
    JobPostSearch theirs =
        new JobPostSearch(
            poster, true, null, null, null, null, null, null, null, null, poster, null);
    return stores.jobPosts().search(theirs, clock.instant(), new Slice(null, 100)).items().stream();
  }

  private static boolean isTested(JobPost post) {
    return post.applicationsCount() > 0 && !post.content().problems().all().isEmpty();
  }
}
