package com.jymob.application.port.contract.tool;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds classes in the folder or jar in which one of them lies. */
public final class PackageClasses {
  private static final String SUFFIX = ".class";

  private PackageClasses() {}

  /** The classes of a package and of those inside it. */
  public static List<Class<?>> within(String name, Class<?> one)
      throws IOException, URISyntaxException {
    Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return in(place, name, one.getClassLoader());
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return in(jar.getPath("/"), name, one.getClassLoader());
    }
  }

  private static List<Class<?>> in(Path root, String name, ClassLoader loader) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(name.replace('.', '/')))) {
      return files
          .map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(file -> file.endsWith(SUFFIX) && !file.endsWith("package-info.class"))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .<Class<?>>map(file -> load(file, loader))
          .toList();
    }
  }

  private static Class<?> load(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
