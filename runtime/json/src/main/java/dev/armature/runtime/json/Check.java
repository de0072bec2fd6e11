package dev.armature.runtime.json;

import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.regex.RegexLimitException;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of JSON Schema (2020-12, validation) that generated codecs check, one method each.
 * Called right after the value was read; a failed check is a violation at that value.
 */
public final class Check {
  private static final int FEW = 8;

  private Check() {}

  /** Checks {@code minLength}, counted in code points; returns the value. */
  public static String minLength(JsonReader in, String value, int min) {
    // As many chars as code points at least, and never more than twice as many.
    if (value.length() < min * 2L && length(value) < min) {
      in.signal();
      in.violation(
          "minLength",
          "must have at least " + DetailWords.count(min, "character") + ", has " + length(value));
    }
    return value;
  }

  /** Checks {@code maxLength}, counted in code points; returns the value. */
  public static String maxLength(JsonReader in, String value, int max) {
    if (value.length() > max && length(value) > max) {
      in.signal();
      in.violation(
          "maxLength",
          "must have at most " + DetailWords.count(max, "character") + ", has " + length(value));
    }
    return value;
  }

  private static int length(String value) {
    return value.codePointCount(0, value.length());
  }

  /**
   * Checks {@code pattern}. A value that cannot be matched within limits is a violation, too.
   *
   * @param pattern the pattern as the schema has it
   */
  public static void pattern(JsonReader in, String value, Regex pattern) {
    try {
      pattern(in, value, pattern.find(value), pattern.toString());
    } catch (RegexLimitException tooHard) {
      in.signal();
      in.violation("pattern", "takes too long to match " + pattern);
    }
  }

  /**
   * Checks {@code pattern} where a generated loop did the matching.
   *
   * @param ecma the pattern as the schema has it
   */
  public static void pattern(JsonReader in, String value, boolean matches, String ecma) {
    if (!matches) {
      in.signal();
      in.violation("pattern", "must match " + ecma + ", was " + DetailWords.quote(value));
    }
  }

  /** Checks {@code format}. */
  public static void format(JsonReader in, String value, Format format) {
    if (!format.matches(value)) {
      in.signal();
      in.violation("format", "must be " + format.words() + ", was " + DetailWords.quote(value));
    }
  }

  /** Checks {@code format}; one that says nothing of numbers lets all pass. */
  public static void format(JsonReader in, JsonNumber value, Format format) {
    format(in, value.decimal(), format);
  }

  /** Checks {@code format}; one that says nothing of numbers lets all pass. */
  public static void format(JsonReader in, BigDecimal value, Format format) {
    FormatRange range = format.range();
    if (range != null && !range.contains(value)) {
      in.signal();
      in.violation("format", "must be " + format.words() + ", was " + plain(value));
    }
  }

  /** Checks {@code minimum}; returns the value. */
  public static int minimum(JsonReader in, int value, int min) {
    minimum(in, (long) value, min);
    return value;
  }

  /** Checks {@code minimum}; returns the value. */
  public static long minimum(JsonReader in, long value, long min) {
    if (value < min) {
      bound(in, "minimum", "at least ", min, value);
    }
    return value;
  }

  /** Checks {@code minimum}; returns the value. */
  public static double minimum(JsonReader in, double value, double min) {
    if (exactly(in, value, min) < 0) {
      bound(in, "minimum", "at least ", min, value);
    }
    return value;
  }

  /** Checks {@code minimum}; returns the value. */
  public static BigDecimal minimum(JsonReader in, BigDecimal value, BigDecimal min) {
    if (value.compareTo(min) < 0) {
      bound(in, "minimum", "at least ", min, value);
    }
    return value;
  }

  /** Checks {@code maximum}; returns the value. */
  public static int maximum(JsonReader in, int value, int max) {
    maximum(in, (long) value, max);
    return value;
  }

  /** Checks {@code maximum}; returns the value. */
  public static long maximum(JsonReader in, long value, long max) {
    if (value > max) {
      bound(in, "maximum", "at most ", max, value);
    }
    return value;
  }

  /** Checks {@code maximum}; returns the value. */
  public static double maximum(JsonReader in, double value, double max) {
    if (exactly(in, value, max) > 0) {
      bound(in, "maximum", "at most ", max, value);
    }
    return value;
  }

  /** Checks {@code maximum}; returns the value. */
  public static BigDecimal maximum(JsonReader in, BigDecimal value, BigDecimal max) {
    if (value.compareTo(max) > 0) {
      bound(in, "maximum", "at most ", max, value);
    }
    return value;
  }

  /** Checks {@code exclusiveMinimum}; returns the value. */
  public static int exclusiveMinimum(JsonReader in, int value, int min) {
    exclusiveMinimum(in, (long) value, min);
    return value;
  }

  /** Checks {@code exclusiveMinimum}; returns the value. */
  public static long exclusiveMinimum(JsonReader in, long value, long max) {
    if (value <= max) {
      bound(in, "exclusiveMinimum", "greater than ", max, value);
    }
    return value;
  }

  /** Checks {@code exclusiveMinimum}; returns the value. */
  public static double exclusiveMinimum(JsonReader in, double value, double max) {
    if (exactly(in, value, max) <= 0) {
      bound(in, "exclusiveMinimum", "greater than ", max, value);
    }
    return value;
  }

  /** Checks {@code exclusiveMinimum}; returns the value. */
  public static BigDecimal exclusiveMinimum(JsonReader in, BigDecimal value, BigDecimal max) {
    if (value.compareTo(max) <= 0) {
      bound(in, "exclusiveMinimum", "greater than ", max, value);
    }
    return value;
  }

  /** Checks {@code exclusiveMaximum}; returns the value. */
  public static int exclusiveMaximum(JsonReader in, int value, int max) {
    exclusiveMaximum(in, (long) value, max);
    return value;
  }

  /** Checks {@code exclusiveMaximum}; returns the value. */
  public static long exclusiveMaximum(JsonReader in, long value, long max) {
    if (value >= max) {
      bound(in, "exclusiveMaximum", "less than ", max, value);
    }
    return value;
  }

  /** Checks {@code exclusiveMaximum}; returns the value. */
  public static double exclusiveMaximum(JsonReader in, double value, double max) {
    if (exactly(in, value, max) >= 0) {
      bound(in, "exclusiveMaximum", "less than ", max, value);
    }
    return value;
  }

  /** Checks {@code exclusiveMaximum}; returns the value. */
  public static BigDecimal exclusiveMaximum(JsonReader in, BigDecimal value, BigDecimal max) {
    if (value.compareTo(max) >= 0) {
      bound(in, "exclusiveMaximum", "less than ", max, value);
    }
    return value;
  }

  /** Compares the number just read with a limit; where their doubles are equal, by its digits. */
  private static int exactly(JsonReader in, double value, double limit) {
    return value == limit
        ? exactly(in, value).compareTo(BigDecimal.valueOf(limit))
        : Double.compare(value, limit);
  }

  /**
   * Returns exactly the number that was just read.
   *
   * @param value the nearest double or float, which stands for it where it could not be read
   */
  public static BigDecimal exactly(JsonReader in, double value) {
    int token = in.cursor().token();
    boolean number = token == Token.INTEGER || token == Token.DECIMAL;
    if (number || token == Token.STRING && NumberLiterals.isNumber(in.cursor().text())) {
      return NumberLiterals.decimal(in.cursor().text());
    }
    return BigDecimal.valueOf(value);
  }

  private static void bound(
      JsonReader in, String keyword, String words, Object bound, Object value) {
    in.signal();
    in.violation(keyword, "must be " + words + plain(bound) + ", was " + plain(value));
  }

  /** Checks {@code multipleOf}; the divisor is positive. */
  public static void multipleOf(JsonReader in, long value, long divisor) {
    if (value % divisor != 0) {
      multiple(in, divisor, value);
    }
  }

  /** Checks {@code multipleOf} of the number just read, by its digits. */
  public static void multipleOf(JsonReader in, double value, BigDecimal divisor) {
    if (!NumberLiterals.isMultiple(exactly(in, value), divisor)) {
      multiple(in, divisor, value);
    }
  }

  /** Checks {@code multipleOf}, exactly; the divisor is positive. */
  public static void multipleOf(JsonReader in, BigDecimal value, BigDecimal divisor) {
    if (!NumberLiterals.isMultiple(value, divisor)) {
      multiple(in, divisor, value);
    }
  }

  private static void multiple(JsonReader in, Object divisor, Object value) {
    in.signal();
    in.violation("multipleOf", "must be a multiple of " + plain(divisor) + ", was " + plain(value));
  }

  private static String plain(Object number) {
    String text = number.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** Checks {@code minItems}. */
  public static void minItems(JsonReader in, int size, int min) {
    if (size < min) {
      size(in, "minItems", "at least ", min, "item", size);
    }
  }

  /** Checks {@code minItems} of a list, unless it is null: what is no array was reported. */
  public static <T> @Nullable List<T> minItems(JsonReader in, @Nullable List<T> items, int min) {
    if (items != null) {
      minItems(in, items.size(), min);
    }
    return items;
  }

  /** Checks {@code maxItems}. */
  public static void maxItems(JsonReader in, int size, int max) {
    if (size > max) {
      size(in, "maxItems", "at most ", max, "item", size);
    }
  }

  /** Checks {@code maxItems} of a list, unless it is null: what is no array was reported. */
  public static <T> @Nullable List<T> maxItems(JsonReader in, @Nullable List<T> items, int max) {
    if (items != null) {
      maxItems(in, items.size(), max);
    }
    return items;
  }

  /** Checks {@code minProperties}. */
  public static void minProperties(JsonReader in, int count, int min) {
    if (count < min) {
      size(in, "minProperties", "at least ", min, "member", count);
    }
  }

  /** Checks {@code maxProperties}. */
  public static void maxProperties(JsonReader in, int count, int max) {
    if (count > max) {
      size(in, "maxProperties", "at most ", max, "member", count);
    }
  }

  private static void size(
      JsonReader in, String keyword, String words, int bound, String noun, int size) {
    in.signal();
    in.violation(keyword, "must have " + words + DetailWords.count(bound, noun) + ", has " + size);
  }

  /**
   * Checks {@code uniqueItems}, in linear time; numbers are equal if their values are. Silent if an
   * item could not be read; returns the list.
   */
  public static <T> @Nullable List<T> uniqueItems(JsonReader in, @Nullable List<T> items) {
    if (items == null || items.size() < 2 || in.isTainted()) {
      return items;
    }
    int again = items.size() <= FEW ? repeatedOfFew(items) : repeated(items);
    if (again >= 0) {
      in.signal();
      in.violation("uniqueItems", "must not hold an item twice, as item " + again + " is");
    }
    return items;
  }

  /** The first item that equals an earlier one, or -1. */
  private static int repeated(List<?> items) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (!seen.add(key(items.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** The same without a set, which costs more than comparing a few items with each other. */
  private static int repeatedOfFew(List<?> items) {
    for (int i = 1; i < items.size(); i++) {
      Object item = key(items.get(i));
      for (int j = 0; j < i; j++) {
        if (Objects.equals(item, key(items.get(j)))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Something that is equal for equal JSON values. */
  private static Object key(Object item) {
    if (item instanceof BigDecimal decimal) {
      return decimal.stripTrailingZeros();
    }
    if (item instanceof Double number) {
      return number + 0.0; // Makes -0 a 0.
    }
    return item instanceof Float number ? (Object) (number + 0.0f) : item;
  }

  /**
   * Checks the value that comes next by a schema, before it is read. If it is not valid, that is
   * reported and the value passed over; else nothing is consumed.
   */
  public static boolean obeys(JsonReader in, SchemaValidator schema) throws IOException {
    return WholeChecking.obeys(in, schema, false);
  }

  /**
   * The same for a schema that says everything about the value: no value inside is checked again.
   */
  public static boolean obeysWholly(JsonReader in, SchemaValidator schema) throws IOException {
    return WholeChecking.obeys(in, schema, true);
  }

  /** Refuses any value. */
  public static void never(JsonReader in) {
    in.signal();
    in.violation("false", "must not be here");
  }

  /**
   * Checks {@code const}.
   *
   * @param json the constant, as JSON text
   */
  public static void constant(JsonReader in, boolean same, String json) {
    if (!same) {
      in.signal();
      in.violation("const", "must be " + json);
    }
  }

  /**
   * Checks {@code enum}.
   *
   * @param listed the members, as JSON texts separated by commas
   */
  public static void enumeration(JsonReader in, boolean member, String listed) {
    if (!member) {
      in.signal();
      in.violation("enum", "must be one of " + listed);
    }
  }
}
