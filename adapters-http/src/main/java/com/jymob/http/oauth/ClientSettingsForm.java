package com.jymob.http.oauth;

import com.jymob.domain.oauth.ClientSettings;
import com.jymob.domain.oauth.RedirectUris;
import com.jymob.http.field.Field;
import com.jymob.http.field.Fields;
import com.jymob.http.field.Value;
import com.jymob.http.field.ValueReader;
import com.jymob.http.page.Form;
import java.util.List;
import java.util.Map;

/** The form in which a person decides about their own app. */
final class ClientSettingsForm {
  private static final String REDIRECT_URIS = "redirect_uris";
  private static final String PUBLIC = "public";
  private static final String REQUIRES_PKCE = "requires_pkce";

  private ClientSettingsForm() {}

  static Form write(ClientSettings settings) {
    return Form.filled(
        Map.of(
            REDIRECT_URIS, List.of(RedirectUriLines.write(settings.redirectUris())),
            PUBLIC, List.of(String.valueOf(settings.isPublic())),
            REQUIRES_PKCE, List.of(String.valueOf(settings.requiresPkce()))));
  }

  /** What is not sent is off, as a browser leaves out a box that is not ticked. */
  static ClientSettings read(Form form) {
    Fields fields = form.fields();
    Field<RedirectUris> uris =
        fields.optional(REDIRECT_URIS, ValueReader.text(RedirectUriLines::read), null);
    Field<Boolean> isPublic = fields.optional(PUBLIC, ClientSettingsForm::isOn, null);
    Field<Boolean> requiresPkce = fields.optional(REQUIRES_PKCE, ClientSettingsForm::isOn, null);
    fields.finish();
    return new ClientSettings(
        uris.or(RedirectUris.NONE), isPublic.or(false), requiresPkce.or(false));
  }

  /** What a browser sends for a box without a value, or what a program means by it. */
  private static boolean isOn(Value sent) {
    return sent.equals(new Value.Untyped("on")) || ValueReader.flag().read(sent);
  }
}
