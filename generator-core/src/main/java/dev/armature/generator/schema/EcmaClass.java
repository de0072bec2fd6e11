package dev.armature.generator.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A character class, which begins after its bracket. */
final class EcmaClass {
  private static final String SPACES =
      "\\t\\n\\x0B\\f\\r \\x{a0}\\x{feff}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}"
          + "\\x{202f}\\x{205f}\\x{3000}";

  /** The long names of general categories, which Java does not know. */
  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("Letter", "L"),
          Map.entry("Cased_Letter", "LC"),
          Map.entry("Uppercase_Letter", "Lu"),
          Map.entry("Lowercase_Letter", "Ll"),
          Map.entry("Titlecase_Letter", "Lt"),
          Map.entry("Modifier_Letter", "Lm"),
          Map.entry("Other_Letter", "Lo"),
          Map.entry("Mark", "M"),
          Map.entry("Combining_Mark", "M"),
          Map.entry("Nonspacing_Mark", "Mn"),
          Map.entry("Spacing_Mark", "Mc"),
          Map.entry("Enclosing_Mark", "Me"),
          Map.entry("Number", "N"),
          Map.entry("Decimal_Number", "Nd"),
          Map.entry("digit", "Nd"),
          Map.entry("Letter_Number", "Nl"),
          Map.entry("Other_Number", "No"),
          Map.entry("Punctuation", "P"),
          Map.entry("punct", "P"),
          Map.entry("Connector_Punctuation", "Pc"),
          Map.entry("Dash_Punctuation", "Pd"),
          Map.entry("Open_Punctuation", "Ps"),
          Map.entry("Close_Punctuation", "Pe"),
          Map.entry("Initial_Punctuation", "Pi"),
          Map.entry("Final_Punctuation", "Pf"),
          Map.entry("Other_Punctuation", "Po"),
          Map.entry("Symbol", "S"),
          Map.entry("Math_Symbol", "Sm"),
          Map.entry("Currency_Symbol", "Sc"),
          Map.entry("Modifier_Symbol", "Sk"),
          Map.entry("Other_Symbol", "So"),
          Map.entry("Separator", "Z"),
          Map.entry("Space_Separator", "Zs"),
          Map.entry("Line_Separator", "Zl"),
          Map.entry("Paragraph_Separator", "Zp"),
          Map.entry("Other", "C"),
          Map.entry("Control", "Cc"),
          Map.entry("cntrl", "Cc"),
          Map.entry("Format", "Cf"),
          Map.entry("Surrogate", "Cs"),
          Map.entry("Private_Use", "Co"),
          Map.entry("Unassigned", "Cn"));

  private final EcmaCursor in;
  private final StringBuilder out = new StringBuilder();

  EcmaClass(EcmaCursor in) {
    this.in = in;
  }

  String translate() {
    boolean negated = in.take("^");
    while (!in.take("]")) {
      item();
    }
    if (out.length() == 0) {
      return negated ? "(?s:.)" : "(?!)";
    }
    return (negated ? "[^" : "[") + out + "]";
  }

  private void item() {
    int first = in.next();
    String set = first == '\\' ? setAfterBackslash() : null;
    if (set != null) {
      out.append(set);
      return;
    }
    int from = first == '\\' ? escaped() : first;
    out.append(EcmaCursor.literal(from));
    if (in.peek() == '-') {
      range(from);
    }
  }

  private void range(int from) {
    in.next();
    if (in.peek() == ']') {
      out.append("\\-");
      return;
    }
    int second = in.next();
    String set = second == '\\' ? setAfterBackslash() : null;
    if (set != null) {
      out.append("\\-").append(set);
      return;
    }
    int to = second == '\\' ? escaped() : second;
    if (to < from) {
      throw in.invalid("range out of order");
    }
    out.append('-').append(EcmaCursor.literal(to));
  }

  private @Nullable String setAfterBackslash() {
    int c = in.peek();
    if (c < 0 || "dDwWsSpP".indexOf(c) < 0) {
      return null;
    }
    return set(in, in.next());
  }

  private int escaped() {
    int c = in.next();
    return c == 'b' ? '\b' : in.escaped(c);
  }

  /** The inside of a class for an escape such as {@code \d}, or null if it is no set. */
  static @Nullable String set(EcmaCursor in, int escape) {
    return switch (escape) {
      case 'd' -> "0-9";
      case 'D' -> "[^0-9]";
      case 'w' -> "a-zA-Z0-9_";
      case 'W' -> "[^a-zA-Z0-9_]";
      case 's' -> SPACES;
      case 'S' -> "[^" + SPACES + "]";
      case 'p', 'P' -> in.take("{") ? property((char) escape, in.until('}')) : null;
      default -> null;
    };
  }

  private static String property(char escape, String name) {
    int equals = name.indexOf('=');
    String key = equals < 0 ? "" : name.substring(0, equals);
    String value = name.substring(equals + 1);
    boolean script =
        key.equals("Script")
            || key.equals("sc")
            || key.equals("Script_Extensions")
            || key.equals("scx");
    if (script) {
      return "\\" + escape + "{Is" + value + "}";
    }
    String category = CATEGORIES.getOrDefault(value, value);
    boolean binary = key.isEmpty() && category.length() > 2;
    if (category.equals("Any")) {
      return escape == 'p' ? "\\x{0}-\\x{10ffff}" : "[^\\x{0}-\\x{10ffff}]";
    }
    if (category.equals("ASCII")) {
      return escape == 'p' ? "\\x{0}-\\x{7f}" : "\\x{80}-\\x{10ffff}";
    }
    return "\\" + escape + "{" + (binary ? "Is" : "") + category + "}";
  }
}
