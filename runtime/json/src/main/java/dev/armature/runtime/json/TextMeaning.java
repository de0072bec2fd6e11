package dev.armature.runtime.json;

/**
 * What a text of a parameter or a form may stand for where a string may stand, too: a text that
 * means none of that is the string (JSON Schema core, 10.2.1: another alternative accepts it).
 */
public enum TextMeaning {
  /** Nothing but itself. */
  STRINGS(false, false, false),
  /** {@code true} and {@code false}. */
  BOOLEANS(true, false, false),
  /** Whole numbers. */
  INTEGERS(false, true, false),
  /** Whole numbers, {@code true} and {@code false}. */
  INTEGERS_AND_BOOLEANS(true, true, false),
  /** Any number. */
  NUMBERS(false, true, true),
  /** Any number, {@code true} and {@code false}. */
  NUMBERS_AND_BOOLEANS(true, true, true);

  private final boolean booleans;
  private final boolean numbers;
  private final boolean fractions;

  TextMeaning(boolean booleans, boolean numbers, boolean fractions) {
    this.booleans = booleans;
    this.numbers = numbers;
    this.fractions = fractions;
  }

  /** The type of a text; numbers longer than {@code length} characters are strings. */
  JsonType of(String text, int length) {
    if (booleans && (text.equals("true") || text.equals("false"))) {
      return JsonType.BOOLEAN;
    }
    boolean number =
        numbers
            && NumberLiterals.isNumber(text)
            && (fractions
                || text.length() <= length
                    && NumberLiterals.isIntegral(NumberLiterals.decimal(text)));
    return number ? JsonType.NUMBER : JsonType.STRING;
  }
}
