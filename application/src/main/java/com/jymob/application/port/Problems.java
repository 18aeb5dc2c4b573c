package com.jymob.application.port;

import com.jymob.domain.UserId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.Problem;
import com.jymob.domain.problem.ProblemSearch;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.problem.ProblemUuids;
import com.jymob.domain.search.SearchTerms;
import java.util.List;
import java.util.Optional;

/** The Problem Database. */
public interface Problems {
  /** A uuid that no other problem has or gets. */
  ProblemUuid nextUuid();

  void add(Problem problem);

  Optional<Problem> find(ProblemUuid uuid);

  /** As {@link #find}, and nobody changes or removes the problem until this transaction ends. */
  Optional<Problem> findForUpdate(ProblemUuid uuid);

  /**
   * Those of the named problems that somebody {@linkplain Problem#isUsableBy may use}, in the order
   * of their names.
   */
  List<Problem> findUsable(ProblemUuids uuids, UserId by);

  /** Replaces content and {@code updatedAt} of the problem of that uuid. */
  void update(Problem problem);

  /** Removes one problem; without effect when there is none. */
  void remove(ProblemUuid uuid);

  /**
   * Lists the problems that the search lets pass, newest first. With words to look for, the best of
   * the newest {@value SearchTerms#RANKED} matches come first: a word counts by its {@linkplain
   * com.jymob.domain.search.Weight weight}, equal ranks are ordered by date.
   */
  Page<Problem> search(ProblemSearch search, Slice slice);
}
