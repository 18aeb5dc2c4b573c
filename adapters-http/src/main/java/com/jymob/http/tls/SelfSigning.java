package com.jymob.http.tls;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes ECDSA P-256 certificates that vouch for themselves. */
final class SelfSigning {
  private static final Duration VALIDITY = Duration.ofDays(365);
  private static final Duration SLOW_CLOCKS = Duration.ofDays(1);

  private static final ExtendedKeyUsage SERVER =
      new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth);

  private SelfSigning() {}

  static TlsCertificate make(String host, Instant now) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair keys = generator.generateKeyPair();
      return new TlsCertificate(keys.getPrivate(), List.of(certificate(keys, host, now)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make a key", e);
    }
  }

  /**
   * @param host a name, or an address without brackets
   */
  static X509Certificate certificate(KeyPair keys, String host, Instant now) {
    var name = new X500Name("CN=JyMob");
    var builder =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.valueOf(now.toEpochMilli()),
            Date.from(now.minus(SLOW_CLOCKS)),
            Date.from(now.plus(VALIDITY)),
            name,
            keys.getPublic());
    try {
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder
                  .addExtension(Extension.subjectAlternativeName, false, names(host))
                  .addExtension(Extension.extendedKeyUsage, false, SERVER)
                  .build(signer));
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException("cannot make a certificate", e);
    }
  }

  private static GeneralNames names(String host) {
    return new GeneralNames(
        Stream.of("localhost", "127.0.0.1", "::1", host)
            .distinct()
            .map(SelfSigning::name)
            .toArray(GeneralName[]::new));
  }

  private static GeneralName name(String host) {
    boolean isAddress = host.contains(":") || host.matches("[0-9.]+");
    return new GeneralName(isAddress ? GeneralName.iPAddress : GeneralName.dNSName, host);
  }
}
