package com.jymob.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The built core needs nothing but Java. */
class CoreJarTest {
  @Test
  void the_domain_needs_nothing_at_run_time() {
    assertThat(requiredBy("jymob-domain")).containsExactly("java.base");
  }

  @Test
  void the_application_needs_the_domain_alone() {
    assertThat(requiredBy("jymob-application"))
        .containsExactlyInAnyOrder("java.base", "com.jymob.domain");
  }

  private static Set<String> requiredBy(String artifact) {
    ModuleReference module = ModuleFinder.of(jar(artifact)).findAll().iterator().next();
    return module.descriptor().requires().stream()
        .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
        .map(Requires::name)
        .collect(Collectors.toSet());
  }

  private static Path jar(String artifact) {
    List<Path> found =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .map(Path::of)
            .filter(path -> path.getFileName().toString().startsWith(artifact + "-"))
            .filter(path -> !path.toString().endsWith("-contracts.jar"))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
