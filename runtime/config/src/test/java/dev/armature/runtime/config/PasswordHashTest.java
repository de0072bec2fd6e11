package dev.armature.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
  @Test
  void matchesOnlyThePassword() {
    PasswordHash hash = PasswordHash.parse(PasswordHash.of("søster 🐈").toString());
    assertThat(hash.matches("søster 🐈")).isTrue();
    assertThat(hash.matches("søster")).isFalse();
    assertThat(hash.matches("")).isFalse();
  }

  /** Made by Python's hashlib.pbkdf2_hmac('sha256', b'pässword', b'saltsalt', 1000). */
  @Test
  void agreesWithOtherTools() {
    PasswordHash hash =
        PasswordHash.parse(
            "pbkdf2-sha256:1000:c2FsdHNhbHQ=:6h4IQHL9HWR81h+An2xpgQd08jjehAg7eLRyOAYi/os=");
    assertThat(hash.matches("pässword")).isTrue();
  }

  @Test
  void refusesOtherForms() {
    for (String text : new String[] {"secret", "pbkdf2-sha256:1:AAAA:AAAA", "md5:1000:a:b"}) {
      assertThatThrownBy(() -> PasswordHash.parse(text))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
