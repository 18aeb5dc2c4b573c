package com.jymob.domain.resume;

/**
 * What is wrong with one value of a JSON Resume.
 *
 * @param path where it is, such as {@code work[1].startDate}
 * @param code stable and machine-readable, such as {@code not_a_date}
 * @param message for a person, starting with a verb: "must be text"
 */
public record JsonViolation(String path, String code, String message) {}
