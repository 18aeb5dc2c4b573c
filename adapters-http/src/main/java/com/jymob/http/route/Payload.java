package com.jymob.http.route;

/** What is sent to a route and back. */
public enum Payload {
  /** Records, both ways. */
  DOCUMENTS,
  /** To it, perhaps a file with a form around it: the body may be so large. */
  UPLOAD,
  /** Back, a file as it is, which is in none of the formats of documents. */
  DOWNLOAD
}
