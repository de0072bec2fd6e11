package dev.armature.generator.emit.java.validator.code;

import dev.armature.generator.naming.Scope;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names methods after the places of their schemas. Not thread-safe. */
public final class RuleNames {
  private static final Set<String> CONTAINERS =
      Set.of("properties", "patternProperties", "$defs", "definitions", "components", "schemas");

  /** Names of methods that must not be hidden, and those of our parameters. */
  private static final String[] TAKEN = {"t", "at", "in", "marks", "explain", "VALIDATOR"};

  private final Scope words = Scope.with(TAKEN);
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** A new name for the methods of a rule. */
  public String of(Rule rule) {
    return unique(words.inner().addMethod("", hint(rule.schema().place().pointer())));
  }

  /** A new name made of another one. */
  public String of(String base, String suffix) {
    return unique(base + suffix);
  }

  private String unique(String wanted) {
    String name = Scope.with(TAKEN).addVariable(wanted);
    if (taken.add(name)) {
      return name;
    }
    int number = counts.merge(name, 1, Integer::sum);
    while (!taken.add(name + "_" + (number + 1))) {
      number = counts.merge(name, 1, Integer::sum);
    }
    return name + "_" + (number + 1);
  }

  /** The last words of a pointer that say something. */
  private static String hint(JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    List<String> said = new ArrayList<>();
    for (int i = tokens.size() - 1; i >= 0 && (said.size() < 2 || !speaks(said.get(0))); i--) {
      String token = tokens.get(i);
      boolean container = CONTAINERS.contains(token) && i < tokens.size() - 1;
      if (!container) {
        said.add(0, token);
      }
    }
    String hint = String.join(" ", said);
    return said.isEmpty() ? "root" : speaks(hint) ? hint : "value " + hint;
  }

  /** Whether a name can begin with it. */
  private static boolean speaks(String hint) {
    return !hint.isEmpty() && Character.isLetter(hint.charAt(0));
  }
}
