package com.jymob.http.route;

import com.jymob.http.message.Request;

/**
 * A request for a page or an endpoint.
 *
 * @param id the one in the path, 0 when the route's path has none
 */
public record Call(Request request, long id) {}
