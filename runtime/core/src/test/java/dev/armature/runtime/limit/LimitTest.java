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
    "10.0.0.1, '203.0.113.9:4711', 203.0.113.9",
    "10.0.0.1, '203.0.113.9:4711, 10.0.0.2:80', 203.0.113.9",
    "10.0.0.1, '[2001:DB8::0:7]:80', 2001:db8::7",
    "10.0.0.1, '[2001:db8::7]', 2001:db8::7",
    "10.0.0.1, '::ffff:203.0.113.9', 203.0.113.9",
    "::ffff:10.0.0.1, 203.0.113.9, 203.0.113.9",
    "10.0.0.1, '203.0.113.9:', 10.0.0.1",
    "10.0.0.1, '203.0.113.9:port', 10.0.0.1",
    "10.0.0.1, '[203.0.113.9]:80', 10.0.0.1",
    "10.0.0.1, '[::1', 10.0.0.1",
    "10.0.0.1, '[::1]x', 10.0.0.1",
    "10.0.0.1, 'unknown', 10.0.0.1",
    "10.0.0.1, '_hidden, 10.0.0.2', 10.0.0.2",
    "10.0.0.1, ':', 10.0.0.1",
    "not an address, 203.0.113.9, not an address",
  })
  void onlyTrustedProxiesAreBelieved(String peer, String forwarded, String client) {
    TrustedProxies proxies =
        TrustedProxies.of(List.of("10.0.0.0/8", "fd00::/16", "192.168.2.0/23"));
    assertThat(proxies.client(peer, forwarded)).isEqualTo(client);
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.9, 203.0.113.9, 203.0.113.9",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
    "2001:0DB8:0001:0002::1, 2001:db8:1:2::1, 2001:db8:1:2::/64",
    "2001:db8:1:2:0:0:0:1, 2001:db8:1:2::1, 2001:db8:1:2::/64",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1, 2001:db8::/64",
    "::ffff:1.2.3.4, 1.2.3.4, 1.2.3.4",
    "::FFFF:102:304, 1.2.3.4, 1.2.3.4",
    "fe80::1%eth0, fe80::1, fe80::/64",
    "::, ::, ::/64",
    "'', '', ''",
    "nonsense, nonsense, nonsense",
  })
  void addressesHaveOneSpellingAndNetworksOneBucket(String peer, String client, String bucket) {
    ClientAddresses direct = ClientAddresses.of(TrustedProxies.none(), 64);
    assertThat(direct.client(peer, "9.9.9.9")).isEqualTo(client);
    assertThat(direct.bucket(client)).isEqualTo(bucket);
    assertThat(direct.bucket(peer)).isEqualTo(bucket);
  }

  @ParameterizedTest
  @CsvSource({
    "32, 2001:db8::/32",
    "52, 2001:db8:1234:f000::/52",
    "56, 2001:db8:1234:ff00::/56",
    "127, 2001:db8:1234:ffff::/127",
    "128, 2001:db8:1234:ffff::1",
  })
  void prefixesMayBeLongerAndShorter(int bits, String bucket) {
    ClientAddresses clients = ClientAddresses.of(TrustedProxies.none(), bits);
    assertThat(clients.bucket("2001:db8:1234:ffff::1")).isEqualTo(bucket);
  }

  @Test
  void rangesOfMappedAddressesAreThoseOfIpv4() {
    TrustedProxies proxies = TrustedProxies.of(List.of("::ffff:10.0.0.0/104"));
    assertThat(proxies.client("10.9.9.9", "1.1.1.1")).isEqualTo("1.1.1.1");
    assertThat(proxies.client("11.9.9.9", "1.1.1.1")).isEqualTo("11.9.9.9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "::ffff:10.0.0.0/90",
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
