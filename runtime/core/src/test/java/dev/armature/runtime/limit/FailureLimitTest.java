package dev.armature.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FailureLimitTest {
  private static final long S = 1_000_000_000;
  private static final Blocking THREE =
      new Blocking(3, Duration.ofSeconds(60), Duration.ofSeconds(100));

  private final FailureLimit limit = new FailureLimit(THREE, 1000);

  @ParameterizedTest
  @ValueSource(longs = {0, -50_000_000_000L, Long.MAX_VALUE - 10, Long.MIN_VALUE})
  void tooManyFailuresBlockForAWhile(long start) {
    assertThat(limit.any(start)).isFalse();
    assertThat(limit.failed("a", start)).isFalse();
    assertThat(limit.failed("a", start + S)).isFalse();
    assertThat(limit.blocked("a", start + S)).isZero();
    assertThat(limit.failed("a", start + 2 * S)).isTrue();
    assertThat(limit.any(start + 2 * S)).isTrue();
    assertThat(limit.blocked("a", start + 2 * S)).isEqualTo(100 * S);
    assertThat(limit.blocked("b", start + 2 * S)).isZero();
    assertThat(limit.blocked(start + 2 * S)).isEqualTo(1);
    assertThat(limit.blocked("a", start + 101 * S)).isEqualTo(S);
    assertThat(limit.blocked("a", start + 102 * S)).isZero();
    assertThat(limit.any(start + 102 * S)).isFalse();
  }

  @Test
  void failuresUnderWayDoNotLengthenABlock() {
    for (int i = 0; i < 3; i++) {
      limit.failed("a", 0);
    }
    for (int i = 0; i < 100; i++) {
      assertThat(limit.failed("a", 50 * S)).isFalse();
    }
    assertThat(limit.blocked("a", 50 * S)).isEqualTo(50 * S);
    assertThat(limit.failed("a", 101 * S)).isFalse();
    assertThat(limit.failed("a", 101 * S)).isFalse();
    assertThat(limit.failed("a", 101 * S)).isTrue();
  }

  @Test
  void oldFailuresDoNotCount() {
    limit.failed("a", 0);
    limit.failed("a", 30 * S);
    assertThat(limit.failed("a", 61 * S)).isFalse();
    assertThat(limit.failed("a", 62 * S)).isFalse();
    assertThat(limit.failed("a", 63 * S)).isTrue();
  }

  @Test
  void theNumberOfAddressesIsBoundedAndBlockedOnesStayLongest() {
    for (int i = 0; i < 3; i++) {
      limit.failed("bad", 0);
    }
    for (int i = 0; i < 20_000; i++) {
      limit.failed("address " + i, i);
      assertThat(limit.size()).isLessThanOrEqualTo(1000);
    }
    assertThat(limit.blocked("bad", 20_000)).isPositive();
  }

  @Test
  void senselessLimitsAreRefused() {
    Duration second = Duration.ofSeconds(1);
    assertThatThrownBy(() -> new Blocking(0, second, second))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Blocking(1, Duration.ZERO, second))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Blocking(1, second, second.negated()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
