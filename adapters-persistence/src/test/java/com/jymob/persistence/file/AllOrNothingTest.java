package com.jymob.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllOrNothingTest {
  @TempDir Path parent;

  @Test
  void a_private_file_is_its_owners_alone_and_nothing_else_stays_behind() throws IOException {
    Path file = parent.resolve("key");
    AllOrNothing.privateFile(file, "first".getBytes(StandardCharsets.UTF_8));
    AllOrNothing.privateFile(file, "second".getBytes(StandardCharsets.UTF_8));

    assertThat(file).hasContent("first");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(parent).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void a_folder_that_could_not_be_filled_is_not_there() {
    Path folder = parent.resolve("folder");

    assertThatThrownBy(
            () ->
                AllOrNothing.folder(
                    folder,
                    unfinished -> {
                      Files.createFile(unfinished.resolve("half"));
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(folder).doesNotExist();
  }

  @Test
  void the_next_try_begins_with_an_empty_folder() throws IOException {
    Path folder = parent.resolve("folder");
    Files.createDirectories(parent.resolve("folder.new/half"));

    AllOrNothing.folder(folder, unfinished -> Files.createFile(unfinished.resolve("whole")));

    assertThat(folder).isDirectoryContaining("glob:**/whole");
    assertThat(folder).isDirectoryNotContaining("glob:**/half");
  }
}
