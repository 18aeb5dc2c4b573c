package com.jymob.http.docs;

import com.jymob.http.format.Format;
import com.jymob.http.format.openapi.ApiDescription;
import com.jymob.http.message.EntityTag;
import com.jymob.http.message.EntityTags;
import com.jymob.http.message.Response;
import com.jymob.http.route.Call;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** {@code /openapi.json} and {@code /openapi.yaml}, for everybody. */
public final class DescriptionEndpoints {
  /** RFC 9512. */
  private static final String YAML = "application/yaml";

  private final Response json;
  private final Response yaml;

  public DescriptionEndpoints(ApiDescription description) {
    this.json = document(Format.JSON.mediaType(), description.json());
    this.yaml = document(YAML, description.yaml());
  }

  private static Response document(String mediaType, byte[] bytes) {
    return Response.of(200, mediaType, bytes)
        .with("ETag", EntityTag.strong(digest(bytes)).toString())
        .with("Cache-Control", "public, max-age=300");
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public Response json(Call call) {
    return unlessKnown(call, json);
  }

  public Response yaml(Call call) {
    return unlessKnown(call, yaml);
  }

  private static Response unlessKnown(Call call, Response document) {
    EntityTag tag = EntityTag.parse(document.headers().first("ETag").orElseThrow());
    return EntityTags.in(call.request().headers(), "If-None-Match")
        .filter(known -> known.includeAlike(tag))
        .map(known -> document.notModified())
        .orElse(document);
  }
}
