package com.jymob.bootstrap.settings;

import java.nio.file.Path;

/** What the site shows to browsers as proof that it is itself. */
public sealed interface Certificate {

  /** Made on the first start and kept in the data folder, for local use. */
  record SelfSigned() implements Certificate {}

  /** PEM files: the certificate with its chain, and its private key. */
  record PemFiles(Path chain, Path key) implements Certificate {}
}
