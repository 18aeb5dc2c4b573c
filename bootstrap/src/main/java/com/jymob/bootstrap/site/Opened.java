package com.jymob.bootstrap.site;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened, to be closed last first, each whatever the others do. */
final class Opened implements AutoCloseable {
  private final Deque<Runnable> closings = new ArrayDeque<>();

  void add(Runnable closing) {
    closings.push(closing);
  }

  @Override
  public void close() {
    if (closings.isEmpty()) {
      return;
    }
    try {
      closings.pop().run();
    } finally {
      close();
    }
  }
}
