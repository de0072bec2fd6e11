package dev.armature.runtime.generated;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ApiLevelTest {
  @Test
  void theCurrentLevelIsServed() {
    assertThatCode(() -> ApiLevel.require(ApiLevel.CURRENT, "0.1.0")).doesNotThrowAnyException();
  }

  @Test
  void newerCodeNamesTheRuntimeToUse() {
    assertThatThrownBy(() -> ApiLevel.require(99, "9.9.0"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("level 99")
        .hasMessageContaining("armature-runtime 9.9.0 or newer");
  }

  @Test
  void olderCodeIsToBeGeneratedAgain() {
    assertThatThrownBy(() -> ApiLevel.require(0, "0.0.1"))
        .hasMessageContaining("0.0.1")
        .hasMessageContaining("Generate it again");
  }
}
