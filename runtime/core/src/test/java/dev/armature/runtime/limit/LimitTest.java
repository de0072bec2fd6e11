package dev.armature.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LimitTest {
  @Test
  void aBucketRefillsEvenly() {
    TokenBuckets buckets = new TokenBuckets(2, 1000, 10);
    assertThat(buckets.take("a", 0)).isEqualTo(500);
    assertThat(buckets.take("a", 0)).isZero();
    assertThat(buckets.take("a", 100)).isEqualTo(-400);
    assertThat(buckets.take("b", 100)).isEqualTo(500);
    assertThat(buckets.take("a", 500)).isZero();
    assertThat(buckets.take("a", 1_000_000)).isEqualTo(500);
  }

  @Test
  void theClockMayBeNegative() {
    TokenBuckets buckets = new TokenBuckets(1, 1000, 10);
    assertThat(buckets.take("a", Long.MAX_VALUE)).isZero();
    assertThat(buckets.take("a", Long.MIN_VALUE + 499)).isEqualTo(-500);
  }

  @Test
  void theNumberOfBucketsIsBounded() {
    TokenBuckets buckets = new TokenBuckets(1, 1_000_000, 100);
    for (int i = 0; i < 10_000; i++) {
      buckets.take("client " + i, i);
      assertThat(buckets.size()).isLessThanOrEqualTo(100);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, 203.0.113.9, 203.0.113.9",
    "10.0.0.1, '198.51.100.1, 203.0.113.9, 10.0.0.2', 203.0.113.9",
    "203.0.113.5, 198.51.100.1, 203.0.113.5",
    "10.0.0.1, , 10.0.0.1",
    "10.0.0.1, 'nonsense', 10.0.0.1",
    "10.0.0.1, '10.0.0.3, 10.0.0.2', 10.0.0.3",
    "fd00::1, 2001:db8::7, 2001:db8::7",
    "192.168.3.1, 1.2.3.4, 1.2.3.4",
    "192.168.4.1, 1.2.3.4, 192.168.4.1",
  })
  void onlyTrustedProxiesAreBelieved(String peer, String forwarded, String client) {
    TrustedProxies proxies =
        TrustedProxies.of(List.of("10.0.0.0/8", "fd00::/16", "192.168.2.0/23"));
    assertThat(proxies.client(peer, forwarded)).isEqualTo(client);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "10.0.0.0/33",
        "10.0.0.0/x",
        "300.1.1.1",
        "10.0.0",
        "010.0.0.1",
        ".::1",
        ":::::"
      })
  void otherRangesAreRefused(String range) {
    assertThatThrownBy(() -> TrustedProxies.of(List.of(range)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
