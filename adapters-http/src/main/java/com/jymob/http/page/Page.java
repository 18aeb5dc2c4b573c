package com.jymob.http.page;

import org.jspecify.annotations.Nullable;

/**
 * What the layout of every page shows.
 *
 * @param visitor {@code null} on an error page, which asks nobody who visits
 */
public record Page(Assets assets, @Nullable Visitor visitor) {
  public boolean isForPerson() {
    return visitor instanceof Visitor.Person;
  }

  public boolean isForGuest() {
    return visitor instanceof Visitor.Guest;
  }

  /** The name of the person who is signed in; empty for anybody else. */
  public String personName() {
    return visitor instanceof Visitor.Person person ? person.user().name().value() : "";
  }

  /** The value of the hidden field {@code csrf_token}. */
  public String formToken() {
    return formToken(FormToken.NO_PURPOSE);
  }

  /** That of a form whose answer is only good for what the form was made for. */
  public String formToken(String purpose) {
    if (visitor == null) {
      throw new IllegalStateException("an error page has no form");
    }
    return FormToken.of(visitor.cookie(), purpose);
  }

  public String asset(String name) {
    return assets.path(name);
  }
}
