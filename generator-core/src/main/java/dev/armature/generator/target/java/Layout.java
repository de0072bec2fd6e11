package dev.armature.generator.target.java;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finishes what JavaPoet lays out more loosely than people do. Works on lines that begin with a
 * comment or declaration; no literal of ours goes over a line's end, so that none is touched.
 */
final class Layout {
  private static final int COLUMNS = 100;

  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* ([^@\\n][^\\n]*)\\n *\\*/$");

  private static final Pattern EMPTY_BODY = Pattern.compile("(?m) \\{\\n *\\}$");

  private static final Pattern FIELD_GAP =
      Pattern.compile(
          "(?m)^( *private [^\"={(]*(?:=[^\"\\n]*)?;\\n)\\n(?= *private [^\"={(]*[=;])");

  private static final Pattern BLANKS_AT_END = Pattern.compile("(?m) +$");

  private static final Pattern ANNOTATED_NESTED =
      Pattern.compile("(?m)^( *private static [\\w.]*)\\. @Nullable ");

  private Layout() {}

  static String of(String source) {
    String text =
        SHORT_JAVADOC
            .matcher(source)
            .replaceAll(
                found ->
                    found.group(1).length() + found.group(2).length() + 7 <= COLUMNS
                        ? Matcher.quoteReplacement(found.group(1) + "/** " + found.group(2) + " */")
                        : Matcher.quoteReplacement(found.group()));
    text = BLANKS_AT_END.matcher(text).replaceAll("");
    text = ANNOTATED_NESTED.matcher(text).replaceAll("$1.@Nullable ");
    text = EMPTY_BODY.matcher(text).replaceAll(" {}");
    return FIELD_GAP.matcher(text).replaceAll("$1");
  }
}
