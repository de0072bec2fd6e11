package dev.armature.generator.ir;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an outcome stands for: one status, a range of them, or all others. */
public sealed interface Status {
  /** Whether it is a success: 1xx to 3xx. */
  boolean success();

  /** What a key of {@code responses} stands for, whatever its case; null if it is none. */
  static @Nullable Status of(String key) {
    String upper = key.toUpperCase(Locale.ROOT);
    if (upper.equals("DEFAULT")) {
      return new Default();
    }
    if (upper.matches("[1-5]XX")) {
      return new Range(upper.charAt(0) - '0');
    }
    return upper.matches("[1-5][0-9][0-9]") ? new Exact(Integer.parseInt(upper)) : null;
  }

  /** One status, 100 to 599. */
  record Exact(int code) implements Status {
    @Override
    public boolean success() {
      return code < 400;
    }

    @Override
    public String toString() {
      return Integer.toString(code);
    }
  }

  /** A range such as {@code 4XX}; {@code hundreds} is 1 to 5. */
  record Range(int hundreds) implements Status {
    @Override
    public boolean success() {
      return hundreds < 4;
    }

    @Override
    public String toString() {
      return hundreds + "XX";
    }
  }

  /** Every status that nothing else names. */
  record Default() implements Status {
    @Override
    public boolean success() {
      return false;
    }

    @Override
    public String toString() {
      return "default";
    }
  }
}
