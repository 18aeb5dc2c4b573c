package com.jymob.http.user;

import com.jymob.application.user.ViewUser;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.user.User;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.route.ApiCall;

/** {@code /users}. */
public final class UserEndpoints {
  private final ViewUser viewUser;

  public UserEndpoints(ViewUser viewUser) {
    this.viewUser = viewUser;
  }

  public Response me(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    return DocumentWriter.one(call.format(), 200, MeDocument.of(find(token.user())));
  }

  public Response show(ApiCall call, AccessToken token) {
    call.requireNoQuery();
    return DocumentWriter.one(call.format(), 200, UserDocument.of(find(new UserId(call.id()))));
  }

  private User find(UserId id) {
    return viewUser
        .run(id)
        .orElseThrow(() -> new Refused(404, "not_found", "There is no such person."));
  }
}
