package com.jymob.bootstrap.settings;

import java.util.List;

/**
 * What whoever starts the program must put right before it can run, such as a wrong setting. It is
 * told in sentences, without a stack trace.
 */
public final class OperatorMistake extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param sentences at least one, each with all that the reader needs, and no secret
   */
  public OperatorMistake(List<String> sentences) {
    super(String.join("\n", sentences), null, false, false);
  }
}
