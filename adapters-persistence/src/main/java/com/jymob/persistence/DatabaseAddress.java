package com.jymob.persistence;

import com.jymob.domain.Secret;

/**
 * Where a database is, and who may enter; the password never prints itself.
 *
 * @param url as JDBC writes it: {@code jdbc:postgresql://127.0.0.1:5432/jymob}
 */
public record DatabaseAddress(String url, String user, Secret password) {}
