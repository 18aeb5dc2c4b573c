package com.jymob.http.route;

import com.jymob.http.message.Response;

/**
 * Answers a call. It may throw {@code Refused}, {@code InvalidFields} and {@code InvalidValue},
 * which become error answers.
 *
 * @param <C> {@link ApiCall} or {@link Call}
 */
@FunctionalInterface
public interface Handler<C> {
  Response answer(C call);
}
