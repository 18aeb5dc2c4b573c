package com.jymob.bootstrap.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * People and job posts as the files beside this class tell them.
 *
 * @param jobPosts the poster of each is one of the people
 */
record DemoContent(List<DemoPerson> people, List<DemoJobPost> jobPosts) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  DemoContent {
    people = List.copyOf(people);
    jobPosts = List.copyOf(jobPosts);
  }

  static DemoContent read() {
    return new DemoContent(
        List.of(read("people.json", DemoPerson[].class)),
        List.of(read("job_posts.json", DemoJobPost[].class)));
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream file = DemoContent.class.getResourceAsStream(name)) {
      return JSON.readValue(Objects.requireNonNull(file), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
