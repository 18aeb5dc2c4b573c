package com.jymob.application.port.contract.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many callers who do the same at the same time. */
public final class Callers {
  public static final int COUNT = 32;

  private Callers() {}

  /**
   * Lets all callers go at once.
   *
   * @param call what each does; told which caller it is, from 0
   * @return what each got
   */
  public static <T> List<T> atOnce(IntFunction<T> call) throws Exception {
    CyclicBarrier start = new CyclicBarrier(COUNT);
    try (ExecutorService threads = Executors.newFixedThreadPool(COUNT)) {
      List<Future<T>> running =
          IntStream.range(0, COUNT)
              .mapToObj(
                  caller ->
                      threads.submit(
                          () -> {
                            start.await();
                            return call.apply(caller);
                          }))
              .toList();
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : running) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
