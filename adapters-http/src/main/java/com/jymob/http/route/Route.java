package com.jymob.http.route;

/**
 * One line of the table of what JyMob answers. A path is exact but for one {@code {id}}; {@code
 * GET} covers {@code HEAD}.
 */
public sealed interface Route {
  String method();

  String path();

  Lane lane();

  /** What is sent there and back. */
  default Payload payload() {
    return Payload.DOCUMENTS;
  }

  /** For programs, under {@code /v1} and without it, in JSON and XML. The path is without both. */
  record Api(String method, String path, Lane lane, Payload payload, Handler<ApiCall> handler)
      implements Route {}

  /** For programs, at this very path on every host: what a standard says where and how. */
  record Endpoint(String method, String path, Lane lane, Handler<Call> handler) implements Route {}

  /** For people, on the site's host. */
  record Page(String method, String path, Lane lane, Handler<Call> handler) implements Route {}

  static Route api(String method, String path, Handler<ApiCall> handler) {
    return new Api(method, path, Lane.API, Payload.DOCUMENTS, handler);
  }

  /** For programs that send a file, in a body as large as that takes. */
  static Route upload(String method, String path, Handler<ApiCall> handler) {
    return new Api(method, path, Lane.API, Payload.UPLOAD, handler);
  }

  /** For programs that fetch a file: whatever format they accept, they get it as it is. */
  static Route download(String method, String path, Handler<ApiCall> handler) {
    return new Api(method, path, Lane.API, Payload.DOWNLOAD, handler);
  }

  static Route endpoint(String method, String path, Handler<Call> handler) {
    return new Endpoint(method, path, Lane.API, handler);
  }

  static Route page(String method, String path, Handler<Call> handler) {
    return new Page(method, path, Lane.API, handler);
  }

  /** A page that hashes or checks a password. */
  static Route passwordPage(String method, String path, Handler<Call> handler) {
    return new Page(method, path, Lane.PASSWORDS, handler);
  }
}
