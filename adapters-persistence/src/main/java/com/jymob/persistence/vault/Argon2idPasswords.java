package com.jymob.persistence.vault;

import com.jymob.application.port.Passwords;
import com.jymob.application.port.Secrets;
import com.jymob.domain.user.Password;
import com.jymob.domain.user.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) at the cost that OWASP's password storage cheat sheet asks for: 19 MiB of
 * memory and two passes. A hash is checked at the cost that it was made with, so the cost may rise.
 */
public final class Argon2idPasswords implements Passwords {
  private static final Cost COST = new Cost(19 * 1024, 2, 1);
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern ENCODED =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(?<memory>\\d+),t=(?<passes>\\d+),p=(?<lanes>\\d+)"
              + "\\$(?<salt>[A-Za-z0-9+/]+)\\$(?<hash>[A-Za-z0-9+/]+)");

  private final Secrets secrets;

  public Argon2idPasswords(Secrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public PasswordHash hash(Password password) {
    byte[] salt = secrets.randomBytes(SALT_BYTES);
    return encode(salt, argon2id(password, salt, COST, HASH_BYTES));
  }

  /**
   * @throws IllegalArgumentException when {@code hash} is not one of Argon2id
   */
  @Override
  public boolean matches(Password password, PasswordHash hash) {
    Matcher encoded = ENCODED.matcher(hash.encoded());
    if (!encoded.matches()) {
      throw new IllegalArgumentException("a password's hash is not one of Argon2id");
    }
    byte[] salt = Base64.getDecoder().decode(encoded.group("salt"));
    byte[] expected = Base64.getDecoder().decode(encoded.group("hash"));
    byte[] actual = argon2id(password, salt, Cost.of(encoded), expected.length);
    return MessageDigest.isEqual(expected, actual);
  }

  /** A hash of zeros: to find a password for it is as hard as for any other given hash. */
  @Override
  public PasswordHash unmatchable() {
    return encode(new byte[SALT_BYTES], new byte[HASH_BYTES]);
  }

  private static PasswordHash encode(byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return new PasswordHash(
        "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(
                COST.memory,
                COST.passes,
                COST.lanes,
                base64.encodeToString(salt),
                base64.encodeToString(hash)));
  }

  private static byte[] argon2id(Password password, byte[] salt, Cost cost, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory)
            .withIterations(cost.passes)
            .withParallelism(cost.lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password.reveal().getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }

  /**
   * What a hash costs.
   *
   * @param memory in KiB
   */
  private record Cost(int memory, int passes, int lanes) {
    static Cost of(Matcher encoded) {
      return new Cost(
          Integer.parseInt(encoded.group("memory")),
          Integer.parseInt(encoded.group("passes")),
          Integer.parseInt(encoded.group("lanes")));
    }
  }
}
