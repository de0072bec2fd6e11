package dev.armature.generator.validation;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a property tells the branches of a union apart: each branch requires it and allows it strings
 * that no other branch allows.
 *
 * @param property its name
 * @param branches the branch for each string, in the order of the schema
 */
public record BranchTags(String property, Map<String, Rule> branches) {
  private static final int DEPTH = 8;

  /** The property that tells object branches apart, or null if there is none. */
  public static @Nullable BranchTags of(List<Rule> branches, AcceptedKinds kinds) {
    if (branches.size() < 2
        || branches.stream().anyMatch(b -> kinds.of(b) != AcceptedKinds.OBJECT)) {
      return null;
    }
    Map<String, Set<String>> first = new LinkedHashMap<>();
    new Search(first, new HashSet<>()).collect(branches.get(0), 0);
    for (String property : first.keySet()) {
      Map<String, Rule> found = split(property, branches);
      if (found != null) {
        return new BranchTags(property, found);
      }
    }
    return null;
  }

  private static @Nullable Map<String, Rule> split(String property, List<Rule> branches) {
    Map<String, Rule> found = new LinkedHashMap<>();
    for (Rule branch : branches) {
      Map<String, Set<String>> values = new LinkedHashMap<>();
      Set<String> required = new HashSet<>();
      new Search(values, required).collect(branch, 0);
      Set<String> own = values.get(property);
      if (own == null || !required.contains(property)) {
        return null;
      }
      for (String value : own) {
        if (found.putIfAbsent(value, branch) != null) {
          return null;
        }
      }
    }
    return found;
  }

  /** What must hold of a branch: the strings of its properties, and which of them it requires. */
  private record Search(Map<String, Set<String>> values, Set<String> required, Set<Rule> seen) {
    Search(Map<String, Set<String>> values, Set<String> required) {
      this(values, required, new HashSet<>());
    }

    void collect(Rule rule, int depth) {
      if (depth > DEPTH || !seen.add(rule)) {
        return;
      }
      for (Keyword keyword : rule.keywords()) {
        if (keyword instanceof Keyword.Required names) {
          required.addAll(names.names());
        } else if (keyword instanceof Keyword.Properties properties) {
          properties.properties().forEach(property -> collect(rule, property));
        }
      }
      InPlace.always(rule).forEach(each -> collect(each, depth + 1));
    }

    private void collect(Rule rule, Keyword.Named property) {
      Set<String> strings = strings(rule.sub(property.schema()), 0, new HashSet<>());
      if (strings != null) {
        values.merge(property.name(), strings, BranchTags::common);
      }
    }
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> both = new LinkedHashSet<>(a);
    both.retainAll(b);
    return both;
  }

  /** The strings that are all a rule allows, or null if it may allow others. */
  private static @Nullable Set<String> strings(Rule rule, int depth, Set<Rule> seen) {
    if (depth > DEPTH || !seen.add(rule)) {
      return null;
    }
    Keyword.Const one = rule.get(Keyword.Const.class);
    Keyword.Enum many = rule.get(Keyword.Enum.class);
    if (one != null) {
      return strings(List.of(one.value()));
    } else if (many != null) {
      return strings(many.values());
    }
    for (Rule each : InPlace.always(rule)) {
      Set<String> found = strings(each, depth + 1, seen);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Set<String> strings(List<Node> values) {
    Set<String> strings = new LinkedHashSet<>();
    for (Node value : values) {
      if (!(value instanceof Node.StringNode string)) {
        return null;
      }
      strings.add(string.value());
    }
    return strings;
  }

  /** The branches of a union, in order. */
  public static List<Rule> branches(Rule rule, List<Schema> schemas) {
    List<Rule> branches = new ArrayList<>();
    schemas.forEach(schema -> branches.add(rule.sub(schema)));
    return branches;
  }
}
