package dev.armature.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MembersTest {
  @Test
  void bitsFollowTheNames() {
    Members members = Members.of("a", "b", "c").require("c", "a");
    assertThat(members.names()).isEqualTo(List.of("a", "b", "c"));
    assertThat(members.required()).isEqualTo(0b101);
    assertThat(Members.of("a").required()).isZero();
  }

  @Test
  void onlyMembersCanBeRequired() {
    assertThatThrownBy(() -> Members.of("a").require("b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("b is none of [a]");
  }
}
