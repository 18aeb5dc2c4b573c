package com.jymob.http.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/**
 * A certificate for local use, made once and kept, so that whoever accepted it need not do so again
 * after every start.
 */
public final class SelfSigned {
  private static final String FILE = "self-signed.pem";
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private SelfSigned() {}

  /**
   * The certificate kept in that folder; made when there is none, or when it has expired or is for
   * another host.
   *
   * @param host of the public URL, beside {@code localhost} and the loopback addresses
   * @throws UnusableCertificate when what is kept cannot be read
   * @throws UncheckedIOException when it cannot be written
   */
  public static TlsCertificate keptIn(Path folder, String host, InstantSource clock) {
    Path file = folder.resolve(FILE);
    Instant now = clock.instant();
    String name = name(host);
    if (Files.exists(file)) {
      TlsCertificate kept = TlsCertificate.read(file, file);
      if (kept.isValid(now, name)) {
        return kept;
      }
    }
    TlsCertificate made = SelfSigning.make(name, now);
    keep(made, file);
    return made;
  }

  /** An IPv6 address as certificates tell it, which is not the way of URLs. */
  private static String name(String host) {
    try {
      return host.startsWith("[") ? InetAddress.getByName(host).getHostAddress() : host;
    } catch (UnknownHostException e) {
      throw new UnusableCertificate(host + " is no host that a certificate can be for.", e);
    }
  }

  /** Key and certificate in one file, so that they cannot part. */
  private static void keep(TlsCertificate certificate, Path file) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path written = Files.createTempFile(folder, FILE, "", OWNER_ONLY);
      try (var pem = new JcaPEMWriter(Files.newBufferedWriter(written))) {
        pem.writeObject(new JcaPKCS8Generator(certificate.key(), null));
        pem.writeObject(certificate.leaf());
      }
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
