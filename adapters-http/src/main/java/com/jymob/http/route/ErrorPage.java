package com.jymob.http.route;

import com.jymob.http.format.ErrorDocument;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;

/** Shows an error to a person. */
@FunctionalInterface
public interface ErrorPage {
  Response show(Request request, ErrorDocument error);
}
