package com.jymob.bootstrap;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a folder of its own, with a Java and a Maven that only tell what they are asked.
 */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "jymob");

  @TempDir private Path folder;
  private Path home;
  private Path jar;

  @BeforeEach
  void layOutTheProject() throws IOException {
    home = Files.createDirectories(folder.resolve("a project"));
    jar = home.resolve("bootstrap/target/jymob/jymob.jar");
    // JDKs are looked for in this folder instead of the machine's own.
    script(
        home.resolve("jymob"),
        Files.readString(LAUNCHER)
            .replace(" /usr/lib/jvm/", " " + folder + "/usr/lib/jvm/")
            .replace(" /opt/", " " + folder + "/opt/")
            .replace(" /Library/", " " + folder + "/Library/"));
    write(home.resolve("pom.xml"), "");
    write(home.resolve("domain/src/main/java/Job.java"), "");
    write(jar, "");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    for (String tool :
        List.of(
            "basename",
            "cat",
            "dirname",
            "find",
            "flock",
            "head",
            "mkdir",
            "mktemp",
            "readlink",
            "rm",
            "sed",
            "touch")) {
      offer(tool);
    }
  }

  @Test
  void a_machine_without_a_jdk_is_told_what_to_install() throws Exception {
    assertThat(jymob("serve"))
        .isEqualTo(
            new Outcome(
                1,
                "",
                "jymob: JyMob needs a JDK 21 or newer; install one (such as Temurin 25) or set"
                    + " JAVA_HOME to its folder.\n"));
  }

  @Test
  void an_old_jdk_is_none() throws Exception {
    jdk("usr/lib/jvm/old", "17.0.15");

    assertThat(jymob("serve").code()).isEqualTo(1);
  }

  @Test
  void java_home_goes_before_the_usual_folders() throws Exception {
    Path chosen = jdk("chosen", "21.0.4");
    jdk("usr/lib/jvm/other", "25.0.1");

    assertThat(jymob(Map.of("JAVA_HOME", chosen.toString()), "serve").out())
        .startsWith(chosen + "/bin/java ");
  }

  @Test
  void a_java_home_that_is_too_old_is_passed_over() throws Exception {
    Path old = jdk("old", "11.0.2");
    Path other = jdk("home/.sdkman/candidates/java/21.0.4-tem", "21.0.4");

    assertThat(jymob(Map.of("JAVA_HOME", old.toString()), "serve").out())
        .startsWith(other + "/bin/java ");
  }

  @Test
  void the_java_of_the_path_is_followed_through_its_links() throws Exception {
    Path jdk = jdk("somewhere", "21");
    Path alternative = Files.createSymbolicLink(folder.resolve("java"), jdk.resolve("bin/java"));
    Files.createSymbolicLink(folder.resolve("bin/java"), alternative);

    assertThat(jymob("serve").out()).startsWith(jdk + "/bin/java ");
  }

  @Test
  void flags_fit_the_java_that_was_found() throws Exception {
    Path jdk21 = jdk("21", "21.0.4");
    Path jdk25 = jdk("25", "25");

    assertThat(jymob(Map.of("JAVA_HOME", jdk21.toString()), "serve").out())
        .doesNotContain("--enable-native-access");
    assertThat(jymob(Map.of("JAVA_HOME", jdk25.toString()), "serve").out())
        .contains("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
  }

  @Test
  void options_of_ones_own_come_last() throws Exception {
    jdk("opt/jdk", "25.0.1");

    assertThat(jymob(Map.of("JYMOB_JAVA_OPTIONS", "-Xmx2g -Dx=y"), "serve").out())
        .contains("-Xmx512m")
        .contains("-Xmx2g -Dx=y -jar " + jar);
  }

  @Test
  void it_runs_from_anywhere_and_through_links_with_the_words_it_was_given() throws Exception {
    jdk("opt/jdk", "25.0.1");
    Path first = Files.createSymbolicLink(folder.resolve("first"), home.resolve("jymob"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), first.getFileName());

    assertThat(run(link, Map.of(), "reset-password", "two words").out())
        .endsWith(" -jar " + jar + " reset-password two words\n");
  }

  @Test
  void it_becomes_java_so_that_signals_arrive() throws Exception {
    Path jdk = jdk("opt/jdk", "25.0.1");
    script(jdk.resolve("bin/java"), "#!/bin/sh\necho $$\n");

    Process process = start(home.resolve("jymob"), Map.of(), "serve");

    assertThat(new String(process.getInputStream().readAllBytes()).strip())
        .isEqualTo(String.valueOf(process.pid()));
  }

  @Test
  void java_knows_every_name_of_a_file_where_nobody_chose_a_locale() throws Exception {
    Path jdk = jdk("opt/jdk", "25.0.1");
    script(jdk.resolve("bin/java"), "#!/bin/sh\necho $LC_ALL\n");

    assertThat(jymob("serve").out()).isEqualTo("C.UTF-8\n");
  }

  @Test
  void a_program_newer_than_its_sources_is_not_built() throws Exception {
    jdk("opt/jdk", "25.0.1");
    maven("echo built >>" + quoted(folder.resolve("builds")));

    assertThat(jymob("serve").err()).isEmpty();
    assertThat(folder.resolve("builds")).doesNotExist();
  }

  @Test
  void a_newer_source_is_built_once() throws Exception {
    Path jdk = jdk("opt/jdk", "25.0.1");
    maven("echo $JAVA_HOME >>" + quoted(folder.resolve("builds")));
    Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));

    Outcome first = jymob("serve");

    assertThat(first.err()).startsWith("jymob: building;").hasLineCount(1);
    assertThat(first.out()).contains("-jar " + jar);
    assertThat(jymob("serve").err()).isEmpty();
    assertThat(folder.resolve("builds")).hasContent(jdk.toString());
  }

  @Test
  void starts_at_once_build_once() throws Exception {
    jdk("opt/jdk", "25.0.1");
    Files.delete(jar);
    maven("echo built >>%s; touch %s".formatted(quoted(folder.resolve("builds")), quoted(jar)));

    List<Process> starts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      starts.add(start(home.resolve("jymob"), Map.of(), "serve"));
    }

    for (Process start : starts) {
      assertThat(outcome(start).code()).isZero();
    }
    assertThat(folder.resolve("builds")).hasContent("built");
  }

  @Test
  void a_failed_build_shows_what_maven_said() throws Exception {
    jdk("opt/jdk", "25.0.1");
    maven("echo [ERROR] ';' expected; exit 1".replace("';'", "\"';'\""));
    Files.delete(jar);

    Outcome outcome = jymob("serve");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .endsWith("[ERROR] ';' expected\njymob: the build failed, for the reason above.\n");
  }

  @Test
  void building_needs_maven() throws Exception {
    jdk("opt/jdk", "25.0.1");
    Files.delete(jar);

    assertThat(jymob("serve"))
        .isEqualTo(
            new Outcome(
                1,
                "",
                "jymob: building JyMob needs Maven 3.8 or newer; install it and run this"
                    + " again.\n"));
  }

  private record Outcome(int code, String out, String err) {}

  private Outcome jymob(String... arguments) throws Exception {
    return jymob(Map.of(), arguments);
  }

  private Outcome jymob(Map<String, String> environment, String... arguments) throws Exception {
    return run(home.resolve("jymob"), environment, arguments);
  }

  private Outcome run(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    return outcome(start(launcher, environment, arguments));
  }

  private Process start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", folder.resolve("bin").toString());
    builder.environment().put("HOME", folder.resolve("home").toString());
    return builder.start();
  }

  private static Outcome outcome(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes());
    String err = new String(process.getErrorStream().readAllBytes());
    assertThat(process.waitFor(1, MINUTES)).isTrue();
    return new Outcome(process.exitValue(), out, err);
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = folder.toRealPath().resolve(name);
    write(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(jdk.resolve("bin/javac"), "");
    script(jdk.resolve("bin/java"), "#!/bin/sh\necho \"$0 $*\"\n");
    return jdk;
  }

  private void maven(String does) throws IOException {
    script(folder.resolve("bin/mvn"), "#!/bin/sh\n" + does + "\n");
  }

  private void offer(String tool) throws IOException {
    for (String where : List.of("/usr/bin/", "/bin/")) {
      if (Files.exists(Path.of(where + tool))) {
        script(
            folder.resolve("bin").resolve(tool), "#!/bin/sh\nexec " + where + tool + " \"$@\"\n");
      }
    }
  }

  private static void script(Path file, String text) throws IOException {
    write(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String quoted(Path path) {
    return "'" + path + "'";
  }
}
