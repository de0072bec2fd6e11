package dev.armature.runtime.regex;

import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The properties that {@code \p} may name (ECMA-262, section 22.2.1.2), from a table of our own:
 * the same on every Java.
 */
final class UnicodeProperties {
  /** Categories that are several ones, by all names. */
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("L", "Lu Ll Lt Lm Lo"),
          Map.entry("Letter", "Lu Ll Lt Lm Lo"),
          Map.entry("LC", "Lu Ll Lt"),
          Map.entry("Cased_Letter", "Lu Ll Lt"),
          Map.entry("M", "Mn Mc Me"),
          Map.entry("Mark", "Mn Mc Me"),
          Map.entry("Combining_Mark", "Mn Mc Me"),
          Map.entry("N", "Nd Nl No"),
          Map.entry("Number", "Nd Nl No"),
          Map.entry("P", "Pc Pd Ps Pe Pi Pf Po"),
          Map.entry("Punctuation", "Pc Pd Ps Pe Pi Pf Po"),
          Map.entry("punct", "Pc Pd Ps Pe Pi Pf Po"),
          Map.entry("S", "Sm Sc Sk So"),
          Map.entry("Symbol", "Sm Sc Sk So"),
          Map.entry("Z", "Zs Zl Zp"),
          Map.entry("Separator", "Zs Zl Zp"),
          Map.entry("C", "Cc Cf Cs Co Cn"),
          Map.entry("Other", "Cc Cf Cs Co Cn"));

  private UnicodeProperties() {}

  /** The code points of what stands in the braces, or null if nothing is called that. */
  static @Nullable CodeSet find(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      CodeSet category = category(text);
      return category != null ? category : binary(text);
    }
    String value = text.substring(equals + 1);
    return switch (text.substring(0, equals)) {
      case "General_Category", "gc" -> category(value);
      case "Script", "sc" -> UnicodeTable.find("sc", value);
      case "Script_Extensions", "scx" -> extensions(value);
      default -> null;
    };
  }

  private static @Nullable CodeSet category(String name) {
    String members = GROUPS.get(name);
    if (members == null) {
      return UnicodeTable.find("gc", name);
    }
    CodeSet all = CodeSet.NONE;
    for (String member : members.split(" ")) {
      CodeSet one = UnicodeTable.find("gc", member);
      if (one == null) {
        throw new PatternSyntaxException("no such category", member, -1);
      }
      all = all.plus(one);
    }
    return all;
  }

  private static @Nullable CodeSet binary(String name) {
    return switch (name) {
      case "Any" -> CodeSet.ALL;
      case "ASCII" -> CodeSet.of(0, 0x7F);
      case "Assigned" -> {
        CodeSet others = UnicodeTable.find("gc", "Cn");
        yield others == null ? null : others.complement();
      }
      default -> UnicodeTable.find("is", name);
    };
  }

  /** Most scripts are extended by nothing, and have no line of their own. */
  private static @Nullable CodeSet extensions(String name) {
    CodeSet extended = UnicodeTable.find("scx", name);
    return extended != null ? extended : UnicodeTable.find("sc", name);
  }
}
