package com.jymob.application.port.contract.tool;

import com.jymob.domain.UserId;
import com.jymob.domain.problem.DifficultyLevel;
import com.jymob.domain.problem.ProblemSearch;
import com.jymob.domain.problem.ProblemType;
import com.jymob.domain.search.Folded;
import com.jymob.domain.search.SearchTerms;
import org.jspecify.annotations.Nullable;

/** A search that lets every problem pass which the viewer may see, and whatever a test adds. */
public final class ProblemSearchBuilder {
  private final UserId viewer;
  private boolean mine;
  private @Nullable SearchTerms terms;
  private @Nullable ProblemType type;
  private @Nullable DifficultyLevel easiest;
  private @Nullable DifficultyLevel hardest;
  private @Nullable Folded tag;

  public ProblemSearchBuilder(UserId viewer) {
    this.viewer = viewer;
  }

  public ProblemSearchBuilder mine() {
    mine = true;
    return this;
  }

  public ProblemSearchBuilder words(String text) {
    terms = SearchTerms.parse(text);
    return this;
  }

  public ProblemSearchBuilder type(ProblemType value) {
    type = value;
    return this;
  }

  public ProblemSearchBuilder easiest(int level) {
    easiest = new DifficultyLevel(level);
    return this;
  }

  public ProblemSearchBuilder hardest(int level) {
    hardest = new DifficultyLevel(level);
    return this;
  }

  public ProblemSearchBuilder tag(String whole) {
    tag = Folded.of(whole);
    return this;
  }

  public ProblemSearch build() {
    return new ProblemSearch(viewer, mine, terms, type, easiest, hardest, tag);
  }
}
