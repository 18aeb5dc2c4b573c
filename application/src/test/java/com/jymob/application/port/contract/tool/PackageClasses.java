package com.jymob.application.port.contract.tool;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the classes of a package in the folder or jar in which one of them lies. */
public final class PackageClasses {
  private static final String SUFFIX = ".class";

  private PackageClasses() {}

  public static List<Class<?>> around(Class<?> one) throws IOException, URISyntaxException {
    Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    String folder = one.getPackageName().replace('.', '/');
    if (Files.isDirectory(place)) {
      return in(place.resolve(folder), one);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return in(jar.getPath(folder), one);
    }
  }

  private static List<Class<?>> in(Path folder, Class<?> one) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX) && !name.equals("package-info.class"))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .<Class<?>>map(name -> load(one.getPackageName() + "." + name, one.getClassLoader()))
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
