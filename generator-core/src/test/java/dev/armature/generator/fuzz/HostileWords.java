package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that nobody writes into a contract who means well. */
final class HostileWords {
  private static final int LONG = 100_000;
  private static final int DEEP = 400;

  /** Texts that leave literals, comments, folders and identifiers where they are copied. */
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\n",
          "a\r\nb",
          "\"; System.exit(1); //",
          "\\",
          "\\\"",
          "*/ class X {} /*",
          "\\u002a\\u002f class X {}",
          "\\u000a",
          "\\uuuu0022",
          "${x}",
          "{@code",
          "<script>",
          "{@link java.lang.System#exit}",
          "../../../escaped",
          "..",
          ".",
          "/etc/passwd",
          "C:\\con\\aux",
          "a/b~c%2F%00",
          "\u0000",
          "\u0007",
          "\u2028",
          "\u202ereversed",
          "\ufeffmark",
          "\ud800",
          "аpi",
          "ſ",
          "ß",
          "İ",
          "𝒳",
          "\ud83d\ude00",
          "class",
          "record",
          "_",
          "$",
          "var",
          "yield",
          "null",
          "true",
          "1",
          "1.0",
          "-",
          "Object",
          "String",
          "Override",
          "System",
          "Body",
          "Input",
          "Handler",
          "OPERATION",
          "java",
          "CON",
          "__proto__",
          "~",
          "{",
          "{a}{a}",
          "/{a}/{a}",
          "/{",
          "//",
          "%zz",
          "x-armature",
          "$ref",
          "(a+)+$",
          "[",
          "(?<n>a)\\k<n>",
          "\\p{L}{1,100000}",
          "application/json; a=\"",
          "*/*",
          "*",
          "date-time",
          "binary",
          "get",
          "default",
          "2XX",
          "999",
          "2026-13-45",
          "http://",
          "https://user@[::1]:99999/{x}",
          "3.2.0",
          "2.0",
          "3.0.3",
          "99.9",
          "1e999999999");

  /** Where references point that mean to do harm; {@code @} stands for a place of the contract. */
  private static final List<String> REFERENCES =
      List.of(
          "#",
          "#/",
          "#/paths",
          "#/info",
          "#/components",
          "#/components/schemas",
          "#/components/parameters",
          "#/definitions",
          "#/nowhere",
          "#/paths/~1",
          "#%",
          "#/%zz",
          "#anchor",
          "",
          "input.json",
          "input.json#/paths",
          "./input.json#",
          "../../../../etc/passwd",
          "file:///etc/passwd",
          "http://127.0.0.1:1/x.yaml#/a",
          "https://[",
          "jar:file:///a.jar!/b",
          "urn:x:y",
          "\u0000",
          "a b",
          "/dev/zero");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "2147483648",
          "9223372036854775808",
          "1e400",
          "-1e400",
          "1e-400",
          "0.1e-30",
          "1e2147483648",
          "9".repeat(1_500));

  private HostileWords() {}

  /** A text; sometimes a very long one. */
  static String text(Dice dice) {
    return dice.once(25) ? "x".repeat(LONG) : dice.pick(TEXTS);
  }

  static String reference(Dice dice, List<String> places) {
    return dice.once(3) ? dice.pick(REFERENCES) : "#" + dice.pick(places);
  }

  /** A value of any kind. */
  static Object value(Dice dice) {
    return switch (dice.below(9)) {
      case 0 -> new RandomValues.Null();
      case 1 -> dice.once(2);
      case 2, 3 -> new Num(dice.pick(NUMBERS));
      case 4 -> new ArrayList<>();
      case 5 -> new LinkedHashMap<String, Object>();
      case 6 -> dice.once(8) ? nested(dice) : list(dice);
      default -> text(dice);
    };
  }

  private static List<Object> list(Dice dice) {
    List<Object> items = new ArrayList<>();
    for (int i = dice.below(4); i >= 0; i--) {
      items.add(text(dice));
    }
    return items;
  }

  private static Object nested(Dice dice) {
    boolean lists = dice.once(2);
    Object inner = "core";
    for (int i = 0; i < DEEP; i++) {
      inner = lists ? new ArrayList<>(List.of(inner)) : new LinkedHashMap<>(Map.of("a", inner));
    }
    return inner;
  }
}
