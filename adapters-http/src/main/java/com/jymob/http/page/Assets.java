package com.jymob.http.page;

import com.jymob.http.message.Response;
import com.jymob.http.route.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that pages load, each at a path that changes with its content. */
public final class Assets {
  private final Map<String, Asset> assets =
      Stream.of(
              load("pico.classless.min.css", "text/css; charset=utf-8"),
              load("site.css", "text/css; charset=utf-8"),
              load("copy.js", "text/javascript; charset=utf-8"),
              load("swagger-ui.css", "text/css; charset=utf-8"),
              load("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
              load("oauth2-redirect.js", "text/javascript; charset=utf-8"),
              load("api-browser.css", "text/css; charset=utf-8"),
              load("api-browser.js", "text/javascript; charset=utf-8"),
              load("icon.svg", "image/svg+xml"))
          .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

  /** A line for each file. */
  public List<Route> routes() {
    return assets.values().stream()
        .map(asset -> Route.page("GET", asset.path(), call -> answer(asset)))
        .toList();
  }

  private static Response answer(Asset asset) {
    return Response.of(200, asset.contentType(), asset.content())
        .with("Cache-Control", "public, max-age=31536000, immutable")
        .with("X-Content-Type-Options", "nosniff");
  }

  /**
   * @throws IllegalArgumentException when there is no such file
   */
  String path(String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return asset.path();
  }

  private static Asset load(String name, String contentType) {
    try (InputStream file = Assets.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return Asset.of(name, contentType, file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
