package com.jymob.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SecretTest {
  @Test
  void secrets_are_equal_when_their_texts_are() {
    assertThat(new Secret("jym")).isEqualTo(new Secret("jym")).hasSameHashCodeAs(new Secret("jym"));
    assertThat(new Secret("jym")).isNotEqualTo(new Secret("jyM")).isNotEqualTo("jym");
  }

  @Test
  void what_is_kept_is_the_sha_256() {
    assertThat(HexFormat.of().formatHex(new Secret("jym").hash().bytes()))
        .isEqualTo("a096c924db74eb86aaf4a35833d06bd7e429b8a4807519467c3c6f0e54b88362");
  }

  @Test
  void a_hash_has_32_bytes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SecretHash(new byte[31]));
    assertThatIllegalArgumentException().isThrownBy(() -> new SecretHash(new byte[33]));
  }

  @Test
  void bytes_are_copied_in_and_out() {
    byte[] bytes = new byte[32];
    SecretHash hash = new SecretHash(bytes);
    SealedSecret sealed = new SealedSecret(bytes);
    bytes[0] = 1;
    hash.bytes()[0] = 1;
    sealed.bytes()[0] = 1;
    assertThat(hash).isEqualTo(new SecretHash(new byte[32]));
    assertThat(sealed).isEqualTo(new SealedSecret(new byte[32]));
  }

  @Test
  void nothing_prints_itself() {
    Secret secret = new Secret("jym");
    assertThat(new Object[] {secret, secret.hash(), new SealedSecret(new byte[] {1})})
        .extracting(Object::toString)
        .containsOnly("***");
  }
}
