package com.jymob.persistence.embedded;

import com.jymob.persistence.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom PostgreSQL runs as: it refuses to be root.
 *
 * <p>The owner of a database's folder says which account made it, and no other may run it. A
 * database that root owns runs in a user namespace, where root is nobody; where the kernel has no
 * such namespaces, root gives a new database to {@link #NOBODY}.
 */
record Account(int user, int group) {
  private static final int ROOT = 0;
  private static final int NOBODY = 65534;

  static Account owning(Path folder) throws IOException {
    return new Account(attribute(folder, "uid"), attribute(folder, "gid"));
  }

  /** Gives a new folder, and a file in it, to the account that can run a database there. */
  static Account settle(Path folder, Path file) throws IOException {
    Account owner = owning(folder);
    if (owner.user != ROOT || Command.run(owner.command("true")).succeeded()) {
      return owner;
    }
    Account nobody = new Account(NOBODY, NOBODY);
    nobody.requireReach(folder);
    nobody.take(folder);
    nobody.take(file);
    return nobody;
  }

  void requireReach(Path folder) throws IOException {
    if (!Command.run(command("test", "-x", folder.toString())).succeeded()) {
      throw new CannotStart(
          "PostgreSQL refuses to run as root, and user %d, as whom it would run, cannot enter %s: let others enter the folders above it (chmod o+x), or start JyMob as another user."
              .formatted(user, folder));
    }
  }

  /**
   * A command as this account, in a session of its own so that Ctrl-C passes it by. The command is
   * interrupted, which is PostgreSQL's fast shutdown, when the thread that started it ends.
   */
  List<String> command(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("setsid"));
    boolean fromRoot = owning(Path.of("/proc/self")).user == ROOT;
    if (fromRoot && user == ROOT) {
      command.addAll(List.of("unshare", "--user"));
    }
    command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
    if (fromRoot && user != ROOT) {
      command.addAll(List.of("--reuid=" + user, "--regid=" + group, "--clear-groups"));
    }
    command.addAll(List.of(words));
    return command;
  }

  private void take(Path path) throws IOException {
    Files.setAttribute(path, "unix:uid", user);
    Files.setAttribute(path, "unix:gid", group);
  }

  private static int attribute(Path path, String name) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:" + name);
  }
}
