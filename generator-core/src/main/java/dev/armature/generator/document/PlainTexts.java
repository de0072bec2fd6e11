package dev.armature.generator.document;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which texts need no quotes in YAML: those that no reader of any version takes for another. */
final class PlainTexts extends StringQuotingChecker {
  private static final long serialVersionUID = 1L;

  /** A letter, then what never ends a plain scalar; no colon, which may. Or such as 3.1.0. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[A-Za-z/$][\\p{L}\\p{N} /._$(){}'*+,;!?=%&<>@\"-]*|[0-9]+\\.[0-9]+\\.[0-9]+");

  /** Spaces before the end of a line. */
  private static final Pattern SPACES = Pattern.compile("[ \\t](\n|$)");

  /** YAML 1.1, type repository: bool, null, float. */
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "true", "false", "on", "off", "null", "nan", "inf");

  @Override
  public boolean needToQuoteName(String name) {
    return !isPlain(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return value.indexOf('\n') < 0 && !isPlain(value);
  }

  /** Texts of several lines are blocks unless spaces would be taken for indentation, or be lost. */
  static boolean isBlock(String text) {
    boolean edges = Character.isWhitespace(text.charAt(0));
    return !edges && text.chars().noneMatch(PlainTexts::isHidden) && !SPACES.matcher(text).find();
  }

  private static boolean isHidden(int c) {
    boolean owned = c >= 0xE000 && c <= 0xF8FF; // What separators travel as.
    return owned || c < ' ' && c != '\n' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches()
        && !text.endsWith(" ")
        && !WORDS.contains(text.toLowerCase(Locale.ROOT));
  }
}
