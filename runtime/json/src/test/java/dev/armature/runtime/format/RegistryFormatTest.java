package dev.armature.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.timing.CpuLimit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats that only the OpenAPI Format Registry has. */
class RegistryFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DATE_TIME_LOCAL | 2024-02-29T23:59:60.5",
        "TIME_LOCAL | 00:00:00",
        "TIME_LOCAL | 12:30:00.25",
        "HTTP_DATE | Sun, 06 Nov 1994 08:49:37 GMT",
        "HTTP_DATE | Sunday, 06-Nov-94 08:49:37 GMT",
        "HTTP_DATE | Wednesday, 29-Feb-00 08:49:60 GMT",
        "HTTP_DATE | Sun Nov  6 08:49:37 1994",
        "HTTP_DATE | Sun Nov 16 08:49:37 1994",
        "IPV4_CIDR | 10.0.0.0/8",
        "IPV4_CIDR | 0.0.0.0/0",
        "IPV4_CIDR | 1.2.3.4/32",
        "IPV6_CIDR | 2001:db8::/32",
        "IPV6_CIDR | ::ffff:1.2.3.4/128",
        "LANGUAGE | de",
        "LANGUAGE | zh-cmn-Hans-CN",
        "LANGUAGE | sl-rozaj-biske-1994",
        "LANGUAGE | de-CH-1901",
        "LANGUAGE | es-419",
        "LANGUAGE | en-US-u-islamcal-x-private",
        "LANGUAGE | x-whatever",
        "LANGUAGE | i-klingon",
        "LANGUAGE | EN-gb-OED",
        "LANGUAGE | abcdefgh-Latn",
        "MEDIA_RANGE | */*",
        "MEDIA_RANGE | text/*;q=0.5",
        "MEDIA_RANGE | application/vnd.api+json; charset=\"u\\\"tf\" ;; v=1 ;",
        "CHAR | a",
        "CHAR | \uD83D\uDE00",
        "BYTE | AQID",
        "BYTE | AQ==",
        "BYTE | +/+=",
        "BASE64URL | -_-_",
        "BASE64URL | AQ",
        "BASE64URL | AQ==",
        "SF_STRING | \"a \\\"b\\\\ c\"",
        "SF_STRING | \"\"",
        "SF_TOKEN | *a:/b!",
        "SF_BINARY | :AQID:",
        "SF_BINARY | :AQ:",
        "SF_BINARY | ::",
        "SF_BOOLEAN | ?1",
        "INT64 | -9223372036854775808",
        "INT64 | 9223372036854775807",
        "INT64 | 0",
        "UINT64 | 18446744073709551615",
        "DECIMAL | -12.50",
        "DECIMAL128 | NaN",
        "DECIMAL128 | -INF",
        "DECIMAL128 | 9.999999999999999999999999999999999E+6144",
        "DECIMAL128 | 1e-6176",
        "DECIMAL128 | 0e999999999999",
        "DECIMAL128 | 1234567890123456789012345678901234000.0",
        "UNIXTIME | -1"
      })
  void accepts(Format format, String text) {
    assertThat(format.matches(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DATE_TIME_LOCAL | 2024-02-29T23:59:59Z",
        "DATE_TIME_LOCAL | 2023-02-29T23:59:59",
        "TIME_LOCAL | 12:30",
        "TIME_LOCAL | 12:30:00.",
        "TIME_LOCAL | 12:30:61",
        "HTTP_DATE | sun, 06 Nov 1994 08:49:37 GMT",
        "HTTP_DATE | Sun, 6 Nov 1994 08:49:37 GMT",
        "HTTP_DATE | Sun, 06 Nov 1994 08:49:37 UTC",
        "HTTP_DATE | Sun, 31 Nov 1994 08:49:37 GMT",
        "HTTP_DATE | Sunday, 06-Nov-1994 08:49:37 GMT",
        "HTTP_DATE | Sunda, 06-Nov-94 08:49:37 GMT",
        "HTTP_DATE | Sun Nov 6 08:49:37 1994",
        "HTTP_DATE | Sun Nov  6 24:49:37 1994",
        "IPV4_CIDR | 10.0.0.0",
        "IPV4_CIDR | 10.0.0.0/33",
        "IPV4_CIDR | 10.0.0.0/08",
        "IPV4_CIDR | 10.0.0.0/",
        "IPV4_CIDR | ::1/8",
        "IPV6_CIDR | ::/129",
        "IPV6_CIDR | ::/0000",
        "IPV6_CIDR | 1.2.3.4/8",
        "LANGUAGE | a",
        "LANGUAGE | de-",
        "LANGUAGE | de--CH",
        "LANGUAGE | abcdefghi",
        "LANGUAGE | de-u",
        "LANGUAGE | de-x",
        "LANGUAGE | x",
        "LANGUAGE | de-CH-CH",
        "LANGUAGE | en_US",
        "LANGUAGE | abcd-efg",
        "LANGUAGE | i-unknown",
        "MEDIA_RANGE | */json",
        "MEDIA_RANGE | text",
        "MEDIA_RANGE | text/",
        "MEDIA_RANGE | text/html charset=utf-8",
        "MEDIA_RANGE | text/html;charset",
        "MEDIA_RANGE | text/html;a=\"b",
        "MEDIA_RANGE | text/html, text/plain",
        "CHAR | ab",
        "CHAR | ``",
        "BYTE | AQI",
        "BYTE | A===",
        "BYTE | A-_=",
        "BYTE | ====",
        "BASE64URL | A",
        "BASE64URL | AQ=",
        "BASE64URL | AB+/",
        "SF_STRING | \"a",
        "SF_STRING | \"a\\\"",
        "SF_STRING | \"a\\b\"",
        "SF_STRING | \"é\"",
        "SF_TOKEN | 1a",
        "SF_TOKEN | a b",
        "SF_BINARY | :",
        "SF_BINARY | AQID",
        "SF_BINARY | :A=I=:",
        "SF_BOOLEAN | ?2",
        "SF_BOOLEAN | 1",
        "INT64 | 9223372036854775808",
        "INT64 | -9223372036854775809",
        "INT64 | 01",
        "INT64 | 1.0",
        "INT64 | +1",
        "UINT64 | -1",
        "UINT64 | 18446744073709551616",
        "DECIMAL | 1e5",
        "DECIMAL | .5",
        "DECIMAL128 | 12345678901234567890123456789012345",
        "DECIMAL128 | 1e6145",
        "DECIMAL128 | 1e-6177",
        "DECIMAL128 | 1e99999999999999999999",
        "DECIMAL128 | inf",
        "DECIMAL128 | 1e",
        "UNIXTIME | 1.5"
      })
  void refuses(Format format, String text) {
    assertThat(format.matches(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "INT8,-128,true",
    "INT8,128,false",
    "INT16,32767.0,true",
    "UINT16,65536,false",
    "INT32,2147483648,false",
    "INT32,1.5,false",
    "UINT32,4294967295,true",
    "INT64,9223372036854775808,false",
    "UINT64,18446744073709551615,true",
    "UINT64,-1,false",
    "DOUBLE_INT,9007199254740991,true",
    "DOUBLE_INT,9007199254740992,false",
    "FLOAT,3.4028235e38,true",
    "FLOAT,3.4028236e38,false",
    "DOUBLE,1.7976931348623157e308,true",
    "DOUBLE,1e309,false",
    "DECIMAL128,9.999999999999999999999999999999999E+6144,true",
    "DECIMAL128,1e6145,false",
    "SF_INTEGER,999999999999999,true",
    "SF_INTEGER,1e15,false",
    "SF_DECIMAL,999999999999.999,true",
    "SF_DECIMAL,0.0001,false",
    "SF_DECIMAL,0.1000,true",
    "UNIXTIME,1e400000000,true",
    "UNIXTIME,0.5,false",
    "DECIMAL,0.5,true",
    "INT32,0e-400000000,true"
  })
  @CpuLimit(5)
  void boundsNumbers(Format format, BigDecimal number, boolean valid) {
    FormatRange range = format.range();
    assertThat(range).isNotNull();
    assertThat(range.contains(number)).isEqualTo(valid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "html", "commonmark", "binary", "unknown", "", "INT32"})
  void knowsNoFormatThatOnlyHints(String name) {
    assertThat(Format.of(name)).isNull();
  }

  @Test
  void saysNothingOfOtherTypes() {
    assertThat(Format.INT32.isForStrings()).isFalse();
    assertThat(Format.INT32.matches("no number")).isTrue();
    assertThat(Format.DATE.range()).isNull();
    assertThat(Format.UINT64.isForStrings()).isTrue();
  }

  @Test
  void oneFormatDependsOnTheDialect() {
    assertThat(Format.of("relative-json-pointer", "draft7"))
        .isEqualTo(Format.RELATIVE_JSON_POINTER_01);
    assertThat(Format.of("relative-json-pointer", "2020-12"))
        .isEqualTo(Format.RELATIVE_JSON_POINTER);
    assertThat(Format.RELATIVE_JSON_POINTER.matches("0-1/a")).isTrue();
    assertThat(Format.RELATIVE_JSON_POINTER.matches("1+2")).isTrue();
    assertThat(Format.RELATIVE_JSON_POINTER.matches("1+/a")).isFalse();
    assertThat(Format.RELATIVE_JSON_POINTER_01.matches("0-1/a")).isFalse();
    assertThat(Format.of("date", "draft4")).isEqualTo(Format.DATE);
  }
}
