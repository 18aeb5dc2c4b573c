package com.jymob.application.memory.table;

import java.util.ArrayDeque;
import java.util.Deque;

/** What undoes the writes of the transaction under way, last first. */
public final class Journal {
  private final Deque<Runnable> undoings = new ArrayDeque<>();

  public void note(Runnable undoing) {
    undoings.push(undoing);
  }

  public boolean isEmpty() {
    return undoings.isEmpty();
  }

  public void forget() {
    undoings.clear();
  }

  public void undo() {
    while (!undoings.isEmpty()) {
      undoings.pop().run();
    }
  }
}
