package com.jymob.http.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** Reads what PEM files hold (RFC 7468). */
record PemFile(Path file) {
  /**
   * @throws UnusableCertificate when there is none, or it cannot be read
   */
  List<X509Certificate> certificates() {
    List<X509Certificate> chain = new ArrayList<>();
    try {
      for (Object each : objects()) {
        if (each instanceof X509CertificateHolder holder) {
          chain.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
      }
    } catch (CertificateException e) {
      throw new UnusableCertificate(file + " holds a certificate that cannot be read.", e);
    }
    if (chain.isEmpty()) {
      throw new UnusableCertificate(file + " holds no certificate in PEM.");
    }
    return chain;
  }

  /**
   * A key in PKCS #8 or in the older form that names its algorithm.
   *
   * @throws UnusableCertificate when there is none, or it cannot be read
   */
  PrivateKey key() {
    var converter = new JcaPEMKeyConverter();
    try {
      for (Object each : objects()) {
        if (each instanceof PrivateKeyInfo key) {
          return converter.getPrivateKey(key);
        }
        if (each instanceof PEMKeyPair pair) {
          return converter.getPrivateKey(pair.getPrivateKeyInfo());
        }
      }
    } catch (PEMException e) {
      throw new UnusableCertificate(file + " holds a private key that cannot be read.", e);
    }
    throw new UnusableCertificate(file + " holds no private key in PEM without a passphrase.");
  }

  private List<Object> objects() {
    List<Object> objects = new ArrayList<>();
    try (var parser = new PEMParser(Files.newBufferedReader(file))) {
      for (Object next = parser.readObject(); next != null; next = parser.readObject()) {
        objects.add(next);
      }
      return objects;
    } catch (NoSuchFileException e) {
      throw new UnusableCertificate(file + " does not exist.", e);
    } catch (IOException | RuntimeException e) {
      throw new UnusableCertificate(file + " cannot be read as PEM.", e);
    }
  }
}
