package dev.armature.generator.lower.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.ir.IrPrinter;
import dev.armature.generator.read.Reading;
import dev.armature.timing.CpuLimit;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a property is made of, by what the policy says of its format. */
class FormatPolicyTest {
  private static final String TOOL =
      """
      name: Clock
      version: '1'
      tools:
        - name: set
          inputSchema: {type: object, properties: {value: %s}}
      """;

  private static String type(String schema, boolean longs, Map<String, FormatUse> uses)
      throws Exception {
    ModelPolicy model = new ModelPolicy(new FormatPolicy(uses), true, longs);
    Reading reading = Reading.of(TOOL.formatted(schema), model);
    assertThat(reading.diagnostics().all()).isEmpty();
    String input =
        IrPrinter.printInputs(Objects.requireNonNull(reading.service()).operations().get(0));
    return input.strip().replace("input \"value\"?: ", "");
  }

  private static String string(String format, Map<String, FormatUse> uses) throws Exception {
    return type("{type: string, format: " + format + "}", true, uses);
  }

  private static String number(String type, String format, FormatUse use) throws Exception {
    return type("{type: " + type + ", format: " + format + "}", true, Map.of(format, use));
  }

  @Test
  void stringsAreTypedCheckedOrPlain() throws Exception {
    assertThat(string("uuid", Map.of())).isEqualTo("uuid");
    assertThat(string("uuid", Map.of("uuid", FormatUse.ASSERT))).isEqualTo("string format uuid");
    assertThat(string("uuid", Map.of("uuid", FormatUse.ANNOTATE))).isEqualTo("string");
    assertThat(string("ipv4", Map.of("ipv4", FormatUse.MAP))).isEqualTo("string format ipv4");
  }

  @Test
  void theOthersAreThoseThatAreNotNamed() throws Exception {
    Map<String, FormatUse> uses = Map.of("*", FormatUse.ASSERT, "uuid", FormatUse.MAP);
    assertThat(string("uuid", uses)).isEqualTo("uuid");
    assertThat(string("date", uses)).isEqualTo("string format date");
    assertThat(type("{type: integer, format: int32}", true, uses)).isEqualTo("int32");
  }

  @Test
  void anAssertedRangeLeavesTheTypeOfTheNumber() throws Exception {
    assertThat(number("integer", "int8", FormatUse.ASSERT))
        .isEqualTo("int64 minimum -128 maximum 127");
    assertThat(number("integer", "int8", FormatUse.ANNOTATE)).isEqualTo("int64");
    assertThat(number("number", "double", FormatUse.ASSERT)).isEqualTo("number format double");
    assertThat(number("number", "double", FormatUse.MAP)).isEqualTo("float64");
    assertThat(type("{type: integer, format: int32}", false, Map.of("int32", FormatUse.ASSERT)))
        .isEqualTo("integer minimum -2147483648 maximum 2147483647");
  }

  @Test
  void everyFormatOfNumbersCounts() throws Exception {
    assertThat(number("number", "int32", FormatUse.MAP)).isEqualTo("number format int32");
    assertThat(number("integer", "double-int", FormatUse.MAP))
        .isEqualTo("int64 minimum -9007199254740991 maximum 9007199254740991");
    assertThat(number("number", "unixtime", FormatUse.MAP)).isEqualTo("number format unixtime");
    assertThat(number("number", "decimal", FormatUse.MAP)).isEqualTo("decimal");
    assertThat(number("integer", "float", FormatUse.MAP)).isEqualTo("int64");
    assertThat(type("{type: integer, format: int8, minimum: 100, maximum: 1000}", true, Map.of()))
        .isEqualTo("int32 minimum 100 maximum 1000 maximum 127");
  }

  @Test
  @CpuLimit(10)
  void listedNumbersMayBeHuge() throws Exception {
    assertThat(type("{type: integer, enum: [1e9000, 1]}", true, Map.of()))
        .isEqualTo("any oneOf [1e9000, 1]");
  }

  @Test
  void validatorsAssertTheSame() {
    assertThat(new FormatPolicy(Map.of()).asserted()).isEmpty();
    assertThat(new FormatPolicy(Map.of("*", FormatUse.ANNOTATE, "date", FormatUse.MAP)).asserted())
        .containsEntry("*", false)
        .containsEntry("date", true)
        .containsEntry("int32", true)
        .doesNotContainKey("email");
  }
}
