package com.jymob.http.oauth;

import com.jymob.http.format.DocumentWriter;
import com.jymob.http.format.Format;
import com.jymob.http.message.Response;
import com.jymob.http.route.Call;
import com.jymob.http.route.Sites;

/** What programs read about JyMob before they talk to it, without a token. */
public final class MetadataEndpoints {
  private final Sites sites;

  public MetadataEndpoints(Sites sites) {
    this.sites = sites;
  }

  /** RFC 8414. */
  public Response authorizationServer(Call call) {
    return json(AuthorizationServerDocument.of(sites));
  }

  /** RFC 9728. */
  public Response protectedResource(Call call) {
    return json(ProtectedResourceDocument.of(sites));
  }

  private static Response json(Record document) {
    return DocumentWriter.one(Format.JSON, 200, document)
        .with("Cache-Control", "public, max-age=3600");
  }
}
