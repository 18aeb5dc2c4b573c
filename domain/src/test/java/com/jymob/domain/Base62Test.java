package com.jymob.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class Base62Test {
  @Test
  void digits_come_before_capitals_before_small_letters() {
    assertThat(Base62.encode(new byte[] {9}, 1)).isEqualTo("9");
    assertThat(Base62.encode(new byte[] {10}, 1)).isEqualTo("A");
    assertThat(Base62.encode(new byte[] {36}, 1)).isEqualTo("a");
    assertThat(Base62.encode(new byte[] {61}, 1)).isEqualTo("z");
    assertThat(Base62.encode(new byte[] {62}, 2)).isEqualTo("10");
  }

  @Test
  void bytes_are_one_unsigned_number_filled_up_with_zeros() {
    assertThat(Base62.encode(new byte[] {(byte) 0xFF, (byte) 0xFF}, 5)).isEqualTo("00H31");
    assertThat(Base62.encode(new byte[0], 3)).isEqualTo("000");
  }

  @Test
  void a_number_that_does_not_fit_is_a_mistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> Base62.encode(new byte[] {62}, 1));
  }
}
