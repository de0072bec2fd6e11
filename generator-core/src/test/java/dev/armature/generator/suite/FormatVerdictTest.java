package dev.armature.generator.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.LoadedSchema;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.compile.SchemaSource;
import dev.armature.generator.emit.java.Contracts;
import dev.armature.generator.golden.Javac;
import dev.armature.generator.lower.policy.FormatPolicy;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.read.Reading;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceLoader;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For every format, policy and kind of value, a codec decides as the validator does. */
class FormatVerdictTest {
  private static final Map<String, FormatPolicy> POLICIES =
      Map.of(
          "map", FormatPolicy.MAP,
          "assert", FormatPolicy.ASSERT,
          "annotate", FormatPolicy.ANNOTATE);

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "1.0",
          "1.5",
          "-1",
          "0.001",
          "0.0001",
          "0.1000",
          "1e3",
          "1e-3",
          "127",
          "128",
          "-128",
          "-129",
          "255",
          "256",
          "300",
          "32767",
          "32768",
          "-32768",
          "-32769",
          "65535",
          "65536",
          "2147483647",
          "2147483648",
          "2147483647.0",
          "-2147483648",
          "-2147483649",
          "2147483647.5",
          "4294967295",
          "4294967296",
          "9007199254740991",
          "9007199254740992",
          "-9007199254740991",
          "-9007199254740992",
          "999999999999",
          "999999999999.999",
          "999999999999.9991",
          "1000000000000",
          "999999999999999",
          "1000000000000000",
          "-999999999999999",
          "-1000000000000000",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "-9223372036854775809",
          "18446744073709551615",
          "18446744073709551616",
          "1e19",
          "1e30",
          "3.4028235e38",
          "3.4028236e38",
          "340282356779733661637539395458142568447",
          "340282356779733661637539395458142568447.9",
          "340282356779733661637539395458142568448",
          "1e39",
          "-1e39",
          "1.7976931348623157e308",
          "1.7976931348623159e308",
          "1e309",
          "-1e309",
          "9.999999999999999999999999999999999e6144",
          "1e6145",
          "1e-6176",
          "12345678901234567890123456789012345",
          "0.1",
          "0.10000000000000000001",
          "16777216",
          "16777217",
          "1e-400");

  private static final List<String> STRINGS =
      List.of(
          "",
          "a",
          "-1",
          "0",
          "01",
          "1",
          "1.0",
          "1.5",
          "1e3",
          "127",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "-9223372036854775809",
          "18446744073709551615",
          "18446744073709551616",
          "NaN",
          "INF",
          "-INF",
          "Infinity",
          "1e6144",
          "1e6145",
          "2026-02-28",
          "2026-02-29",
          "0000-01-01",
          "23:59:60Z",
          "12:00:00Z",
          "12:00:00+23:59",
          "12:00:00",
          "2026-01-01T00:00:00Z",
          "2026-01-01T00:00:00+23:59",
          "2016-12-31T23:59:60Z",
          "2026-01-01t00:00:00.123456789012z",
          "2026-01-01T00:00:00",
          "P1D",
          "P1Y2W",
          "Sun, 06 Nov 1994 08:49:37 GMT",
          "a@b.example",
          "ü@b.example",
          "xn--a",
          "example.com",
          "bücher.example",
          "127.0.0.1",
          "256.0.0.1",
          "::1",
          "::1%eth0",
          "10.0.0.0/8",
          "10.0.0.0/33",
          "2001:db8::/32",
          "http://a/b",
          "//a/b",
          "http://ü/",
          "{+x}",
          "{",
          "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
          "2eb8aa08aa9811eab4aa73b441d16380",
          "/a~0",
          "/a~",
          "0-1/a",
          "1/a",
          "0#",
          "^a$",
          "(",
          "de-CH",
          "d",
          "text/*;q=1",
          "text",
          "QQ==",
          "QQ",
          "Q",
          "_-",
          "\\\"a\\\"",
          "a b",
          ":QQ==:",
          "?1",
          "?2",
          "\\ud83d\\ude00");

  private int valid;
  private int invalid;

  @ParameterizedTest
  @CsvSource({"3.1.0, map", "3.1.0, assert", "3.1.0, annotate", "3.0.3, map", "3.0.3, assert"})
  void decideAlike(String openapi, String policy) throws Exception {
    Map<String, Map<String, String>> uses = new LinkedHashMap<>();
    Map<String, String> schemas = new LinkedHashMap<>();
    for (String format : new TreeSet<>(Format.names())) {
      uses.put(format, uses(format, openapi.startsWith("3.1")));
      schemas.put(format, object(uses.get(format)));
    }
    String properties = object(schemas);
    SchemaValidator validator = validator(properties, openapi, policy);
    JsonCodec<Object> codec = codec(properties, openapi, POLICIES.get(policy));
    List<String> wrong = new ArrayList<>();
    for (String format : uses.keySet()) {
      for (String use : uses.get(format).keySet()) {
        wrong.addAll(wrong(format, use, validator, codec));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(valid).as("valid").isGreaterThan(10_000);
    assertThat(invalid).as("invalid").isGreaterThan(10_000);
  }

  private List<String> wrong(
      String format, String use, SchemaValidator validator, JsonCodec<Object> codec) {
    List<String> wrong = new ArrayList<>();
    for (String value : values()) {
      String member = use.startsWith("items") ? "[" + value + "]" : value;
      String text = "{\"" + format + "\":{\"" + use + "\":" + member + "}}";
      byte[] json = text.getBytes(StandardCharsets.UTF_8);
      boolean expected = validator.isValid(json);
      valid += expected ? 1 : 0;
      invalid += expected ? 0 : 1;
      String found = verdict(codec, json);
      if (found.isEmpty() != expected) {
        wrong.add(text + " is " + expected + ", but " + found);
      }
    }
    return wrong;
  }

  /** A schema for each way to use a format. */
  private static Map<String, String> uses(String format, boolean new31) {
    Map<String, String> uses = new LinkedHashMap<>();
    String says = "\"format\":\"" + format + "\"";
    uses.put("anything", "{" + says + "}");
    for (String type : List.of("string", "number", "integer")) {
      String typed = "\"type\":\"" + type + "\"," + says;
      uses.put(type, "{" + typed + "}");
      uses.put("items " + type, "{\"type\":\"array\",\"items\":{" + typed + "}}");
      List<String> listed = type.equals("string") ? strings() : NUMBERS;
      uses.put("listed " + type, "{" + typed + ",\"enum\":" + listed + "}");
      String limits = "\"minimum\":-5,\"maximum\":1e25,\"maxLength\":9";
      uses.put("limited " + type, "{" + typed + "," + limits + "}");
    }
    uses.put("with int32", "{\"type\":\"number\"," + says + ",\"allOf\":[{\"format\":\"int32\"}]}");
    uses.put("few", "{\"type\":\"number\"," + says + ",\"enum\":[0.1,1,16777217]}");
    uses.put("one", "{\"type\":\"number\"," + says + ",\"enum\":[0.1]}");
    if (new31) {
      uses.put("only", "{\"type\":\"number\"," + says + ",\"const\":0.1}");
      uses.put("both", "{\"type\":[\"string\",\"number\"]," + says + "}");
      uses.put("listed", "{" + says + ",\"enum\":" + values() + "}");
    }
    return uses;
  }

  private static List<String> strings() {
    return STRINGS.stream().map(text -> "\"" + text + "\"").toList();
  }

  private static List<String> values() {
    List<String> values = new ArrayList<>(NUMBERS);
    values.addAll(strings());
    values.addAll(List.of("true", "[]", "{}"));
    return values;
  }

  private static String object(Map<String, String> schemas) {
    return schemas.entrySet().stream()
        .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
        .collect(Collectors.joining(",", "{\"type\":\"object\",\"properties\":{", "}}"));
  }

  private static SchemaValidator validator(String schema, String openapi, String policy) {
    CompileOptions options =
        CompileOptions.DEFAULT
            .withDialect(openapi.startsWith("3.1") ? Dialect.OPENAPI_31 : Dialect.OPENAPI_30)
            .withFormatAssertion(!policy.equals("annotate"));
    LoadedSchema loaded =
        new SchemaCompiler(1).compile(SchemaSource.text("formats.json", schema, options));
    assertThat(loaded.isLoaded()).as(loaded.diagnostics().all().toString()).isTrue();
    return Objects.requireNonNull(loaded.validator());
  }

  @SuppressWarnings("unchecked")
  private static JsonCodec<Object> codec(String schema, String openapi, FormatPolicy formats)
      throws Exception {
    String contract =
        """
        {"openapi":"%s","info":{"title":"Formats","version":"1"},
        "paths":{"/":{"post":{"operationId":"put","requestBody":{"required":true,"content":
        {"application/json":{"schema":{"$ref":"#/components/schemas/Body"}}}},
        "responses":{"204":{"description":"done"}}}}},
        "components":{"schemas":{"Body":%s}}}
        """
            .formatted(openapi, schema);
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    Reading read =
        Reading.of(
            loader.loadBytes(
                "contract.json",
                URI.create("memory:///contract.json"),
                contract.getBytes(StandardCharsets.UTF_8)),
            loader,
            new ModelPolicy(formats, false, false));
    assertThat(read.diagnostics().hasErrors()).as(read.diagnostics().all().toString()).isFalse();
    Map<String, String> sources = new LinkedHashMap<>();
    Contracts.data(Objects.requireNonNull(read.service()), "formats")
        .forEach(file -> sources.put(file.path(), file.text()));
    Class<?> type = Javac.compile(sources).loadClass("formats.json.BodyCodec");
    return (JsonCodec<Object>) type.getField("INSTANCE").get(null);
  }

  /** Why a document is not valid; empty if it is. */
  private static String verdict(JsonCodec<Object> codec, byte[] json) {
    try {
      Json.read(json, codec);
      return "";
    } catch (JsonException e) {
      return e.violations().isEmpty() ? "no violation told" : e.violations().toString();
    }
  }
}
