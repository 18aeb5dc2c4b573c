package com.jymob.application.memory;

import java.util.ArrayDeque;
import java.util.Deque;

/** What undoes the writes of the transaction under way, last first. */
final class Journal {
  private final Deque<Runnable> undoings = new ArrayDeque<>();

  void note(Runnable undoing) {
    undoings.push(undoing);
  }

  boolean isEmpty() {
    return undoings.isEmpty();
  }

  void forget() {
    undoings.clear();
  }

  void undo() {
    while (!undoings.isEmpty()) {
      undoings.pop().run();
    }
  }
}
