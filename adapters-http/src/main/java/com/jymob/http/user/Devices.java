package com.jymob.http.user;

import com.jymob.domain.user.Device;
import com.jymob.http.message.Request;
import java.util.List;
import java.util.Optional;

/** Tells devices apart by what browsers say of themselves. */
public final class Devices {
  private record Mark(String mark, String name) {}

  /** The first one that is found counts: many browsers say that they are others, too. */
  private static final List<Mark> BROWSERS =
      List.of(
          new Mark("Edg", "Edge"),
          new Mark("OPR/", "Opera"),
          new Mark("Firefox/", "Firefox"),
          new Mark("FxiOS/", "Firefox"),
          new Mark("Chrome/", "Chrome"),
          new Mark("CriOS/", "Chrome"),
          new Mark("Safari/", "Safari"),
          new Mark("curl/", "curl"));

  private static final List<Mark> SYSTEMS =
      List.of(
          new Mark("Android", "Android"),
          new Mark("iPhone", "iPhone"),
          new Mark("iPad", "iPad"),
          new Mark("Windows", "Windows"),
          new Mark("Macintosh", "Mac"),
          new Mark("Linux", "Linux"));

  private Devices() {}

  static Device of(Request request) {
    return new Device(request.headers().first("User-Agent").orElse(""));
  }

  /** Such as "Firefox on Linux"; what is not known is called by its own words. */
  public static String name(Device device) {
    String described = device.description();
    if (described.isBlank()) {
      return "An unknown device";
    }
    return find(BROWSERS, described)
        .map(browser -> browser + find(SYSTEMS, described).map(" on "::concat).orElse(""))
        .orElse(described);
  }

  private static Optional<String> find(List<Mark> marks, String described) {
    return marks.stream()
        .filter(mark -> described.contains(mark.mark()))
        .map(Mark::name)
        .findFirst();
  }
}
