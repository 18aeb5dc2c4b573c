package com.jymob.http.docs;

import com.jymob.http.format.Format;
import com.jymob.http.format.openapi.ApiDescription;
import com.jymob.http.message.Response;
import com.jymob.http.route.Call;

/** {@code /openapi.json} and {@code /openapi.yaml}, for everybody. */
public final class DescriptionEndpoints {
  /** RFC 9512. */
  private static final String YAML = "application/yaml";

  private final Response json;
  private final Response yaml;

  public DescriptionEndpoints(ApiDescription description) {
    this.json = answer(Format.JSON.mediaType(), description.json());
    this.yaml = answer(YAML, description.yaml());
  }

  private static Response answer(String mediaType, byte[] document) {
    return Response.of(200, mediaType, document).with("Cache-Control", "public, max-age=300");
  }

  public Response json(Call call) {
    return json;
  }

  public Response yaml(Call call) {
    return yaml;
  }
}
