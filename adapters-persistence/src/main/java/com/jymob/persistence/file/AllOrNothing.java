package com.jymob.persistence.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/** Makes files and folders that are whole or absent, whatever dies while they are made. */
public final class AllOrNothing {
  private AllOrNothing() {}

  /**
   * Makes a file that only its owner may read (mode 0600); it is on the disk on return. Of several
   * programs that make the same file at once, the first decides what it holds.
   */
  public static void privateFile(Path target, byte[] content) throws IOException {
    Path parent = parent(target);
    Path unfinished = Files.createTempFile(parent, target.getFileName() + ".", ".new");
    try (FileChannel channel = FileChannel.open(unfinished, WRITE)) {
      ByteBuffer remaining = ByteBuffer.wrap(content);
      while (remaining.hasRemaining()) {
        channel.write(remaining);
      }
      channel.force(true);
    }
    try {
      // A move would replace what another program has read already.
      Files.createLink(target, unfinished);
    } catch (FileAlreadyExistsException another) {
      // Whole, too.
    }
    Files.delete(unfinished);
    force(parent);
  }

  /**
   * Makes a folder, and clears away what an earlier, interrupted try left behind. One caller at a
   * time.
   */
  public static void folder(Path target, Contents contents) throws IOException {
    Path unfinished = target.resolveSibling(target.getFileName() + ".new");
    if (Files.exists(unfinished)) {
      PathUtils.deleteDirectory(unfinished);
    }
    Files.createDirectories(unfinished);
    contents.fill(unfinished);
    Files.move(unfinished, target, ATOMIC_MOVE);
    force(parent(target));
  }

  /** What a new folder holds. */
  @FunctionalInterface
  public interface Contents {
    void fill(Path folder) throws IOException;
  }

  /** A new name is safe only when the folder that lists it is on the disk too. */
  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }

  private static Path parent(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("the root folder is not made");
    }
    return parent;
  }
}
