package com.jymob.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an earlier JyMob left of its server when it was killed.
 *
 * <p>A server's processes are known by their working directory, which is the database's: the number
 * in {@code postmaster.pid} may be somebody else's by now.
 */
record Leftovers(Cluster cluster) {
  /** Ends them, in good order where that is possible; nothing runs on the database afterwards. */
  void clear() throws IOException {
    for (ProcessHandle process : processes()) {
      if (cluster.processIdFile().names(process.pid())) {
        cluster.end(process);
        process.onExit().join();
      }
    }
    for (ProcessHandle process : processes()) {
      process.destroyForcibly();
      process.onExit().join();
    }
    cluster.processIdFile().delete();
  }

  private List<ProcessHandle> processes() throws IOException {
    Path data = cluster.data().toRealPath();
    return ProcessHandle.allProcesses().filter(process -> worksIn(process, data)).toList();
  }

  private static boolean worksIn(ProcessHandle process, Path data) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd")).equals(data);
    } catch (IOException goneOrSomebodyElses) {
      return false;
    }
  }
}
