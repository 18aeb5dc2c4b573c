package com.jymob.http.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A private key with its certificate and the certificates that vouch for it.
 *
 * @param chain the server's own first
 */
public record TlsCertificate(PrivateKey key, List<X509Certificate> chain) {
  private static final char[] NO_PASSWORD = {};

  public TlsCertificate {
    chain = List.copyOf(chain);
  }

  /**
   * Reads an operator's own files, in PEM.
   *
   * @throws UnusableCertificate when a file cannot be read, or the key is not the certificate's
   */
  public static TlsCertificate read(Path chainFile, Path keyFile) {
    var certificate =
        new TlsCertificate(new PemFile(keyFile).key(), new PemFile(chainFile).certificates());
    if (!certificate.belongsTogether()) {
      throw new UnusableCertificate(
          keyFile + " is not the key of the certificate in " + chainFile + ".");
    }
    return certificate;
  }

  private boolean belongsTogether() {
    byte[] text = {1, 2, 3};
    try {
      String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(text);
      byte[] signed = signature.sign();
      signature.initVerify(leaf().getPublicKey());
      signature.update(text);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Whether it has not expired, and is for that host. */
  boolean isValid(Instant now, String host) {
    return leaf().getNotAfter().toInstant().isAfter(now) && names().contains(host);
  }

  private List<String> names() {
    try {
      return leaf().getSubjectAlternativeNames().stream()
          .map(name -> String.valueOf(name.get(1)))
          .toList();
    } catch (CertificateParsingException e) {
      throw new UnusableCertificate("The names of the certificate cannot be read.", e);
    }
  }

  X509Certificate leaf() {
    return chain.getFirst();
  }

  /** What a server needs to present this certificate. */
  public SSLContext context() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, NO_PASSWORD);
      store.setKeyEntry("server", key, NO_PASSWORD, chain.toArray(X509Certificate[]::new));
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, NO_PASSWORD);
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new UnusableCertificate("The certificate cannot be used for TLS.", e);
    }
  }
}
