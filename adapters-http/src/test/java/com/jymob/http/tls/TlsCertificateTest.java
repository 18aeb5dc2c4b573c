package com.jymob.http.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.util.io.pem.PemObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlsCertificateTest {
  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"EC, true", "EC, false", "RSA, true", "RSA, false"})
  void every_usual_key_file_is_read(String algorithm, boolean pkcs8) throws Exception {
    KeyPair keys = keys(algorithm);
    Path chainFile = write("chain.pem", pem(certificate(keys)));
    Path keyFile = write("key.pem", pkcs8 ? key(keys) : traditionalKey(keys));

    TlsCertificate read = TlsCertificate.read(chainFile, keyFile);

    assertThat(read.key().getAlgorithm()).isEqualTo(algorithm);
    assertThat(read.context().getProtocol()).isEqualTo("TLS");
  }

  @Test
  void a_chain_keeps_its_order() throws Exception {
    KeyPair keys = keys("EC");
    X509Certificate own = certificate(keys);
    X509Certificate issuer = certificate(keys("EC"));
    Path keyFile = write("key.pem", key(keys));
    Path chainFile = write("chain.pem", pem(own) + pem(issuer));

    assertThat(TlsCertificate.read(chainFile, keyFile).chain()).containsExactly(own, issuer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\n!!!"
      })
  void a_file_without_a_certificate_is_named(String content) throws Exception {
    Path keyFile = write("key.pem", key(keys("EC")));
    Path chainFile = write("chain.pem", content);

    unusable("chain.pem", chainFile, keyFile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nonsense", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"})
  void a_file_without_a_key_is_named(String content) throws Exception {
    Path chainFile = write("chain.pem", pem(certificate(keys("EC"))));

    unusable("key.pem", chainFile, write("key.pem", content));
  }

  @Test
  void a_missing_file_is_named() throws Exception {
    unusable("none.pem", folder.resolve("chain.pem"), folder.resolve("none.pem"));
  }

  @Test
  void a_key_of_another_certificate_is_refused() throws Exception {
    Path chainFile = write("chain.pem", pem(certificate(keys("EC"))));

    unusable("is not the key", chainFile, write("key.pem", key(keys("EC"))));
    unusable("is not the key", chainFile, write("key.pem", key(keys("RSA"))));
  }

  @Test
  void a_self_signed_certificate_names_every_way_to_this_machine() throws Exception {
    TlsCertificate made = selfSigned("jymob.test", NOW);

    assertThat(
            made.leaf().getSubjectAlternativeNames().stream()
                .map(name -> String.valueOf(name.get(1))))
        .containsExactly("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1", "jymob.test");
  }

  @Test
  void a_self_signed_certificate_is_kept() {
    TlsCertificate made = selfSigned("jymob.test", NOW);

    assertThat(selfSigned("jymob.test", NOW.plus(Duration.ofDays(364))).leaf())
        .isEqualTo(made.leaf());
  }

  @Test
  void a_self_signed_certificate_is_renewed_when_it_has_expired_or_is_for_another_host() {
    TlsCertificate made = selfSigned("jymob.test", NOW);
    TlsCertificate later = selfSigned("jymob.test", NOW.plus(Duration.ofDays(366)));
    TlsCertificate other = selfSigned("other.test", NOW.plus(Duration.ofDays(366)));

    assertThat(later.leaf()).isNotEqualTo(made.leaf());
    assertThat(other.leaf()).isNotEqualTo(later.leaf());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[::1]", "127.0.0.1", "[2001:db8::1]", "localhost"})
  void any_host_of_a_url_will_do_and_is_known_again(String host) {
    assertThat(selfSigned(host, NOW).leaf()).isEqualTo(selfSigned(host, NOW).leaf());
  }

  @Test
  void only_the_owner_can_read_the_key() throws Exception {
    selfSigned("jymob.test", NOW);

    try (var files = Files.list(folder)) {
      assertThat(files)
          .singleElement()
          .satisfies(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void a_broken_file_is_left_for_its_owner_to_see() throws Exception {
    selfSigned("jymob.test", NOW);
    try (var files = Files.list(folder)) {
      Path file = files.findFirst().orElseThrow();
      Files.writeString(file, "broken");

      assertThatExceptionOfType(UnusableCertificate.class)
          .isThrownBy(() -> selfSigned("jymob.test", NOW))
          .withMessageContaining(file.toString());
    }
  }

  private TlsCertificate selfSigned(String host, Instant now) {
    return SelfSigned.keptIn(folder, host, InstantSource.fixed(now));
  }

  private void unusable(String message, Path chainFile, Path keyFile) {
    assertThatExceptionOfType(UnusableCertificate.class)
        .isThrownBy(() -> TlsCertificate.read(chainFile, keyFile))
        .withMessageContaining(message);
  }

  private static KeyPair keys(String algorithm) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(algorithm.equals("EC") ? 256 : 2048);
    return generator.generateKeyPair();
  }

  /** Who signed it does not matter here. */
  private static X509Certificate certificate(KeyPair keys) throws Exception {
    KeyPair signing = new KeyPair(keys.getPublic(), keys("EC").getPrivate());
    return SelfSigning.certificate(signing, "localhost", NOW);
  }

  private static String key(KeyPair keys) throws IOException {
    return pem(new JcaPKCS8Generator(keys.getPrivate(), null));
  }

  /** As {@code openssl ecparam -genkey} and {@code openssl genrsa -traditional} write it. */
  private static String traditionalKey(KeyPair keys) throws IOException {
    if (!(keys.getPrivate() instanceof ECPrivateKey ec)) {
      return pem(keys.getPrivate());
    }
    var publicKey = SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
    var written =
        new org.bouncycastle.asn1.sec.ECPrivateKey(
            256, ec.getS(), publicKey.getPublicKeyData(), publicKey.getAlgorithm().getParameters());
    return pem(new PemObject("EC PRIVATE KEY", written.getEncoded()));
  }

  private static String pem(Object object) throws IOException {
    var text = new StringWriter();
    try (var writer = new JcaPEMWriter(text)) {
      writer.writeObject(object);
    }
    return text.toString();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
