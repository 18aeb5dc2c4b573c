package com.jymob.http.message;

import java.net.InetAddress;

/**
 * How a request arrived, as the person's side saw it: behind a trusted proxy, what the proxy says.
 *
 * @param host the name that was asked for, in lower case and without a port; it may be anything, so
 *     links are made from the configuration instead
 * @param client the person's address
 * @param secure whether the person's connection was encrypted
 */
public record Connection(String host, InetAddress client, boolean secure) {}
