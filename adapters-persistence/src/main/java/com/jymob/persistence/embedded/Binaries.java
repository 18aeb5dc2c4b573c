package com.jymob.persistence.embedded;

import com.jymob.persistence.CannotStart;
import com.jymob.persistence.file.AllOrNothing;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, as they came with JyMob. */
record Binaries(Path home, String version) {
  private static final Map<String, String> ARCHIVES =
      Map.of(
          "Linux amd64", "postgres-linux-x86_64.txz",
          "Linux aarch64", "postgres-linux-arm_64.txz");
  private static final int OWNER_MAY_EXECUTE = 0100;

  /** Unpacks them at the first call; a call takes seconds then. */
  static Binaries in(Path folder) throws IOException {
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    String version = versionOfArchives();
    Path home = folder.resolve("binaries-" + version + "-" + platform.replace(' ', '-'));
    if (Files.notExists(home)) {
      AllOrNothing.folder(home, unfinished -> unpack(platform, unfinished));
    }
    return new Binaries(home, version);
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** The major version, which decides whether these programs can read a database: {@code 18}. */
  String major() {
    return version.substring(0, version.indexOf('.'));
  }

  private static String versionOfArchives() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Binaries.class.getResourceAsStream("binaries.properties")) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }

  private static void unpack(String platform, Path folder) throws IOException {
    try (InputStream archive = archive(ARCHIVES.get(platform))) {
      if (archive == null) {
        throw new CannotStart(
            "No PostgreSQL for "
                + platform
                + " comes with JyMob: name a server with --database-url instead.");
      }
      unpack(
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive))), folder);
    }
  }

  private static @Nullable InputStream archive(@Nullable String name) {
    return name == null ? null : Binaries.class.getClassLoader().getResourceAsStream(name);
  }

  private static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
    for (TarArchiveEntry entry = archive.getNextEntry();
        entry != null;
        entry = archive.getNextEntry()) {
      unpack(archive, entry, entry.resolveIn(folder));
    }
  }

  private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target)
      throws IOException {
    PathUtils.createParentDirectories(target);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(archive, target);
      if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
