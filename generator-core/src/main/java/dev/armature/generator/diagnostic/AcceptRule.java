package dev.armature.generator.diagnostic;

import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Span;
import java.util.List;

/**
 * A user's consent to read a part of the contract in a lesser way.
 *
 * @param code the diagnostic that it turns into a warning
 * @param at where: a JSON Pointer whose tokens may be {@code *} (one token) or {@code **} (any
 *     number), with {@code file#} in front of it for other files than the contract
 * @param span where the user has written it
 */
public record AcceptRule(String code, String at, Span span) {
  /** A rule that is written nowhere. */
  public AcceptRule(String code, String at) {
    this(code, at, Span.NONE);
  }

  /** Whether the rule speaks of this code at this place. */
  boolean matches(String reported, String place) {
    return code.equals(reported) && (at.equals(place) || matchesGlob(place));
  }

  private boolean matchesGlob(String place) {
    int rule = at.indexOf('#');
    int found = place.indexOf('#');
    String ruleFile = rule < 0 ? "" : at.substring(0, rule);
    String foundFile = found < 0 ? "" : place.substring(0, found);
    return (ruleFile.equals("**") || ruleFile.equals(foundFile))
        && matches(tokens(at.substring(rule + 1)), tokens(place.substring(found + 1)));
  }

  private static List<String> tokens(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    return List.of((pointer.startsWith("/") ? pointer.substring(1) : pointer).split("/", -1));
  }

  private static boolean matches(List<String> rule, List<String> place) {
    int at = 0;
    int star = -1;
    int retry = 0;
    int token = 0;
    while (token < place.size()) {
      if (at < rule.size() && rule.get(at).equals("**")) {
        star = at++;
        retry = token;
      } else if (at < rule.size()
          && (rule.get(at).equals("*") || same(rule.get(at), place.get(token)))) {
        at++;
        token++;
      } else if (star >= 0) {
        at = star + 1;
        token = ++retry;
      } else {
        return false;
      }
    }
    while (at < rule.size() && rule.get(at).equals("**")) {
      at++;
    }
    return at == rule.size();
  }

  private static boolean same(String rule, String token) {
    return rule.equals(token) || JsonPointer.escape(rule).equals(token);
  }
}
