package dev.armature.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class FamiliarCallersTest {
  private static final long HOUR = Duration.ofHours(1).toNanos();

  @Test
  void callersAreKnownWhereTheyWere() {
    FamiliarCallers familiar = new FamiliarCallers(100, 0);
    familiar.remember("a", "ann", 0);
    familiar.remember("a", "ann", 1);
    assertThat(familiar.size()).isEqualTo(1);
    assertThat(familiar.knows("a", "ann")).isTrue();
    assertThat(familiar.knows("a", "bob")).isFalse();
    assertThat(familiar.knows("b", "ann")).isFalse();
    assertThat(familiar.anybody("a")).isTrue();
    assertThat(familiar.anybody("b")).isFalse();
  }

  @Test
  void whoStaysAwayIsForgotten() {
    FamiliarCallers familiar = new FamiliarCallers(100, 0);
    familiar.remember("a", "ann", 0);
    familiar.remember("a", "bob", 0);
    familiar.remember("a", "bob", HOUR);
    assertThat(familiar.knows("a", "ann")).isTrue();
    familiar.remember("a", "bob", 2 * HOUR);
    assertThat(familiar.knows("a", "ann")).isFalse();
    assertThat(familiar.knows("a", "bob")).isTrue();
  }

  @Test
  void theNumberOfCallersIsBounded() {
    FamiliarCallers familiar = new FamiliarCallers(100, 0);
    for (int i = 0; i < 10_000; i++) {
      familiar.remember("address " + i % 7, "caller " + i, 0);
      assertThat(familiar.size()).isLessThanOrEqualTo(100);
    }
    assertThat(familiar.knows("address " + 9_999 % 7, "caller 9999")).isTrue();
  }
}
