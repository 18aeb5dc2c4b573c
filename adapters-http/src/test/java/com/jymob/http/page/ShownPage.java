package com.jymob.http.page;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** An answer as a browser sees it. */
public record ShownPage(HttpResponse<String> answer) {
  static final String COOKIE = "__Host-jymob_session";

  public int status() {
    return answer.statusCode();
  }

  /** The value of that header, empty when there is none. */
  public String header(String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  public String body() {
    return answer.body();
  }

  public Document document() {
    return Jsoup.parse(body());
  }

  /** The text of the element with that id, white space included. */
  public String textOf(String id) {
    return document().expectFirst("#" + id).wholeText();
  }

  /** What stands beside that field, empty when nothing is wrong with it. */
  public String problem(String field) {
    return document().select("#" + field + "-problem").text();
  }

  public String value(String field) {
    return document().expectFirst("input[name=" + field + "]").attr("value");
  }

  FormElement form(String action) {
    return (FormElement) document().expectFirst("form[action=" + action + "]");
  }

  public String formToken() {
    return value("csrf_token");
  }

  Optional<String> newCookie() {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(line -> line.startsWith(COOKIE + "="))
        .map(line -> line.substring(COOKIE.length() + 1).split(";", 2)[0])
        .findFirst();
  }
}
