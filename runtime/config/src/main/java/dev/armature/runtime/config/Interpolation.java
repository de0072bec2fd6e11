package dev.armature.runtime.config;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts environment variables into values: {@code ${NAME}}, {@code ${NAME:default}}. */
final class Interpolation {
  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\$\\{|\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::([^}]*))?}|\\$\\{");

  private Interpolation() {}

  /**
   * The text with its references replaced; {@code $${} stands for {@code ${}. What a variable holds
   * is taken literally.
   *
   * @param fault is told what is wrong
   */
  static String apply(
      String text, UnaryOperator<@Nullable String> environment, Consumer<String> fault) {
    if (text.indexOf("${") < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value((Matcher) match, environment, fault)));
  }

  private static String value(
      Matcher match, UnaryOperator<@Nullable String> environment, Consumer<String> fault) {
    if (match.group().equals("$${")) {
      return "${";
    }
    String name = match.group(1);
    if (name == null) {
      fault.accept("malformed reference; write ${NAME} or ${NAME:default}, or $${ for a plain ${");
      return "";
    }
    String value = environment.apply(name);
    if (value != null) {
      return value;
    }
    String fallback = match.group(2);
    if (fallback == null) {
      fault.accept(
          "environment variable " + name + " is not set; set it or write ${" + name + ":default}");
      return "";
    }
    return fallback;
  }
}
