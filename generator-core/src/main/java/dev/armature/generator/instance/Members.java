package dev.armature.generator.instance;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.runtime.regex.Regex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What holds for the members of an object (JSON Schema core, 10.3.2). */
record Members(Applied applied, Direction way) {
  /** The names of properties that travel and are not forbidden, in the order of the schemas. */
  Set<String> declared() {
    Set<String> names = new LinkedHashSet<>();
    for (Keyword.Properties each : applied.all(Keyword.Properties.class)) {
      each.properties().forEach(property -> names.add(property.name()));
    }
    names.removeIf(this::isHidden);
    names.removeIf(name -> schemas(name).stream().anyMatch(Schema::isNever));
    return names;
  }

  /** The names that must be there. */
  Set<String> required() {
    Set<String> names = new LinkedHashSet<>(applied.tags().keySet());
    for (Keyword.Required each : applied.all(Keyword.Required.class)) {
      names.addAll(each.names());
    }
    names.removeIf(this::isHidden);
    return names;
  }

  boolean isHidden(String name) {
    for (Keyword.Properties each : applied.all(Keyword.Properties.class)) {
      Schema property = each.get(name);
      if (property != null && way.hides(property)) {
        return true;
      }
    }
    return false;
  }

  /** All that holds for the member of that name. */
  List<Schema> schemas(String name) {
    List<Schema> all = new ArrayList<>();
    for (Schema schema : applied.schemas()) {
      all.addAll(by(schema, name));
    }
    if (all.isEmpty()) {
      applied.all(Keyword.UnevaluatedProperties.class).forEach(each -> all.add(each.schema()));
    }
    return all;
  }

  private static List<Schema> by(Schema schema, String name) {
    List<Schema> own = new ArrayList<>();
    for (Keyword.Properties each : schema.all(Keyword.Properties.class)) {
      Schema property = each.get(name);
      if (property != null) {
        own.add(property);
      }
    }
    for (Keyword.PatternProperties each : schema.all(Keyword.PatternProperties.class)) {
      for (Keyword.Named pattern : each.patterns()) {
        Regex regex = EcmaPattern.compile(pattern.name());
        if (regex != null && regex.find(name)) {
          own.add(pattern.schema());
        }
      }
    }
    Keyword.AdditionalProperties others = schema.get(Keyword.AdditionalProperties.class);
    if (own.isEmpty() && others != null) {
      own.add(others.schema());
    }
    return own;
  }

  /** Names that no schema declares, as many as may be needed; rules for names are heeded. */
  List<String> others(int count) {
    List<String> names = new ArrayList<>();
    for (Keyword.PropertyNames each : applied.all(Keyword.PropertyNames.class)) {
      for (int turn = 0; turn < count; turn++) {
        Applied rules = Applied.of(List.of(each.schema()), 0);
        String name = rules == null ? null : new ScalarMaking(rules, turn).text();
        if (name != null) {
          names.add(name);
        }
      }
    }
    for (Keyword.PatternProperties each : applied.all(Keyword.PatternProperties.class)) {
      for (Keyword.Named pattern : each.patterns()) {
        for (int turn = 0; turn < count; turn++) {
          names.add(PatternText.of(pattern.name(), 1, turn));
        }
      }
    }
    for (int i = 0; i < count; i++) {
      names.add("other" + (i == 0 ? "" : i));
    }
    return names;
  }
}
