package dev.armature.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DATE_TIME | 1963-06-19T08:30:06.283185Z",
        "DATE_TIME | 1998-12-31T23:59:60Z",
        "DATE_TIME | 1998-12-31T15:59:60.123-08:00",
        "DATE_TIME | 1999-01-01T00:59:60+01:00",
        "DATE_TIME | 2016-02-29T23:59:60Z",
        "DATE_TIME | 2016-06-30T00:00:60-23:59",
        "DATE_TIME | 1990-02-28t15:59:50+23:59",
        "DATE | 2024-02-29",
        "DATE | 0000-12-31",
        "TIME | 08:30:06Z",
        "TIME | 00:29:60+00:30",
        "DURATION | P4DT12H30M5S",
        "DURATION | PT1M",
        "DURATION | P2W",
        "DURATION | P1Y2M",
        "EMAIL | joe.bloggs@example.com",
        "EMAIL | te~st@example.com",
        "EMAIL | \"joe bloggs\"@example.com",
        "EMAIL | joe@[127.0.0.1]",
        "EMAIL | joe@[IPv6:::1]",
        "HOSTNAME | www.example.com",
        "HOSTNAME | xn--4gbwdl.xn--wgbh1c",
        "HOSTNAME | 1host",
        "HOSTNAME | r3---sn-4g5e6nz7.example.com",
        "IPV4 | 192.168.0.1",
        "IPV6 | ::",
        "IPV6 | ::1",
        "IPV6 | 1:2:3:4:5:6:7:8",
        "IPV6 | d6::",
        "IPV6 | 1::d6:192.168.0.1",
        "IPV6 | ::ffff:192.168.0.1",
        "URI | http://foo.bar/?baz=qux#quux",
        "URI | ldap://[2001:db8::7]/c=GB?objectClass?one",
        "URI | urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
        "URI | mailto:John.Doe@example.com",
        "URI | http://u:p@h:80/%20",
        "URI_REFERENCE | /abc",
        "URI_REFERENCE | //h/p",
        "URI_REFERENCE | #f",
        "URI_REFERENCE | a/b:c",
        "IRI | http://ƒøø.ßår/?∂éœ=πîx",
        "URI_TEMPLATE | http://example.com/dictionary/{term:1}/{+term*}{?q,r}",
        "UUID | 2eb8aa08-aa98-11ea-b4aa-73b441d16380",
        "JSON_POINTER | /foo/bar~0/baz~1/%a",
        "RELATIVE_JSON_POINTER | 0/foo/bar",
        "RELATIVE_JSON_POINTER | 10#",
        "REGEX | ^a+$"
      })
  void accepts(Format format, String text) {
    assertThat(format.matches(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DATE_TIME | 1998-12-31T22:59:60Z",
        "DATE_TIME | 1998-12-30T23:59:60Z",
        "DATE_TIME | 1998-12-31T00:59:60+01:00",
        "DATE_TIME | 2016-02-28T23:59:60Z",
        "DATE_TIME | 1998-12-31T23:59:61Z",
        "DATE_TIME | 1990-02-31T15:59:59-08:00",
        "DATE_TIME | 1990-12-31T15:59:59-24:00",
        "DATE_TIME | 1963-06-19T08:30Z",
        "DATE_TIME | 1963-06-19 08:30:06Z",
        "DATE_TIME | 1963-06-19T08:30:06",
        "DATE_TIME | 1963-06-19T08:30:06.Z",
        "DATE_TIME | 1963-06-1৪T00:00:00Z",
        "DATE | 2023-02-29",
        "DATE | 2023-1-1",
        "DATE | 20230101",
        "TIME | 24:00:00Z",
        "TIME | 23:59:60+01:00",
        "TIME | 08:30:06",
        "TIME | 08:30:06+1:00",
        "DURATION | P",
        "DURATION | PT",
        "DURATION | P1YT",
        "DURATION | P1D2H",
        "DURATION | P1Y2W",
        "DURATION | PT1H1S",
        "DURATION | P0.5Y",
        "DURATION | 1D",
        "EMAIL | 2962",
        "EMAIL | .test@example.com",
        "EMAIL | te..st@example.com",
        "EMAIL | test.@example.com",
        "EMAIL | joe bloggs@example.com",
        "EMAIL | joe@invalid=domain.com",
        "EMAIL | joe@[127.0.0.300]",
        "HOSTNAME | -bad-host",
        "HOSTNAME | under_score",
        "HOSTNAME | a..b",
        "HOSTNAME | a.",
        "IPV4 | 127.0.0.0.1",
        "IPV4 | 256.1.1.1",
        "IPV4 | 127.0",
        "IPV4 | 087.10.0.1",
        "IPV4 | 1.1.1.",
        "IPV6 | 12345::",
        "IPV6 | 1:2:3:4:5:6:7",
        "IPV6 | ::1::2",
        "IPV6 | 1:2:3:4:5:6:7:8:9",
        "IPV6 | :1:2:3:4:5:6:7:8",
        "IPV6 | 1:2:3:4:5:6:7:",
        "IPV6 | fe80::a%eth1",
        "IPV6 | ::1.2.3",
        "URI | //foo.bar/",
        "URI | http:// bad",
        "URI | http://a/%zz",
        "URI | :x",
        "URI | http://[::1/",
        "URI | http://h:8a/",
        "URI | bar,baz:foo",
        "URI | http://é.com",
        "URI_REFERENCE | a:b c",
        "URI_REFERENCE | \\\\WIN",
        "URI_TEMPLATE | http://e/{term:1}/{term",
        "URI_TEMPLATE | {a:0}",
        "UUID | 2eb8aa08-aa98-11ea-b4aa73b441d16380",
        "UUID | 2eb8aa08-aa98-11ea-b4ga-73b441d16380",
        "JSON_POINTER | foo",
        "JSON_POINTER | /a~2",
        "JSON_POINTER | /a~",
        "RELATIVE_JSON_POINTER | /a",
        "RELATIVE_JSON_POINTER | 01/a",
        "RELATIVE_JSON_POINTER | 0##",
        "REGEX | ^(abc]"
      })
  void refuses(Format format, String text) {
    assertThat(format.matches(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "DATE_TIME",
    "DATE",
    "TIME",
    "DURATION",
    "EMAIL",
    "IDN_EMAIL",
    "HOSTNAME",
    "IDN_HOSTNAME",
    "IPV4",
    "IPV6",
    "URI",
    "IRI",
    "UUID",
    "RELATIVE_JSON_POINTER"
  })
  void refusesEveryBrokenBeginning(Format format) {
    assertThat(format.matches("")).isFalse();
    for (String whole :
        new String[] {
          "1963-06-19T08:30:06.2Z",
          "23:59:60+00:00",
          "P1Y2M3DT4H",
          "\"a\\\"b\"@[IPv6:1::2]",
          "a@b-",
          "1:2:3:4:5:6:1.2.3.4",
          "http://u@[v1.a]:80/%41?q#f",
          "%%%",
          "::",
          "[",
          "-",
          "@",
          "\"@a"
        }) {
      for (int end = 0; end <= whole.length(); end++) {
        format.matches(whole.substring(0, end)); // Must not run off the end.
      }
    }
  }
}
