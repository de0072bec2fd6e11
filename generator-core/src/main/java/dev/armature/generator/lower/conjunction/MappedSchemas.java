package dev.armature.generator.lower.conjunction;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.ir.MappedType;
import dev.armature.generator.lower.policy.TypePolicy;
import dev.armature.generator.lower.policy.TypeRule;
import dev.armature.generator.schema.ComponentKinds;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the class of the user's own that stands for a schema. Remembers which were of use. */
public final class MappedSchemas {
  private final Place root;
  private final Findings findings;
  private final TypePolicy policy;
  private final Map<String, TypeRule> formats = new HashMap<>();
  private final Map<String, TypeRule> places = new HashMap<>();
  private final Set<TypeRule> used = new HashSet<>();

  public MappedSchemas(Place root, Findings findings, TypePolicy policy) {
    this.root = root;
    this.findings = findings;
    this.policy = policy;
    policy.formats().forEach(rule -> formats.put(rule.of(), rule));
    policy.schemas().forEach(rule -> places.put(place(rule.of()), rule));
  }

  /** The place as {@link Place#toString} spells it. */
  private String place(String written) {
    int hash = written.indexOf('#');
    String document = hash <= 0 ? root.document().file().path() : written.substring(0, hash);
    return document + "#" + written.substring(hash + 1);
  }

  /** Whether a class stands for the very schema. */
  public boolean isMapped(Schema schema) {
    return !places.isEmpty() && places.containsKey(schema.place().toString());
  }

  /** Whether a class stands for a schema, or for one inside it. */
  public boolean isWithin(Place schema) {
    String at = schema.toString();
    return places.keySet().stream().anyMatch(each -> each.equals(at) || each.startsWith(at + "/"));
  }

  /** The class for all that the schema lets pass, or null. */
  public @Nullable MappedType whole(Conjunction all) {
    List<Schema> roots = all.roots();
    return roots.size() == 1 && all.only() == null && isMapped(roots.get(0))
        ? use(places.get(roots.get(0).place().toString()))
        : null;
  }

  /**
   * The class for strings, numbers or booleans: that of the schemas which hold there, else that of
   * their formats. Null if there is none, or several.
   */
  public @Nullable MappedType scalar(Conjunction all) {
    Set<TypeRule> rules = new LinkedHashSet<>();
    all.parts().stream()
        .filter(this::isMapped)
        .forEach(part -> rules.add(places.get(part.place().toString())));
    if (rules.isEmpty() && !formats.isEmpty()) {
      all.parts().stream()
          .map(MappedSchemas::format)
          .filter(formats::containsKey)
          .forEach(format -> rules.add(formats.get(format)));
    }
    rules.forEach(this::use);
    List<MappedType> types = rules.stream().map(TypeRule::type).distinct().toList();
    return types.size() == 1 ? types.get(0) : null;
  }

  private static String format(Schema schema) {
    Keyword.Format format = schema.get(Keyword.Format.class);
    if (format != null) {
      return format.name();
    }
    Keyword.ContentEncoding encoding = schema.get(Keyword.ContentEncoding.class);
    return encoding != null && encoding.name().equalsIgnoreCase("base64") ? "byte" : "";
  }

  private @Nullable MappedType use(@Nullable TypeRule rule) {
    if (rule == null) {
      return null;
    }
    used.add(rule);
    return rule.type();
  }

  /** Reports rules that nothing has asked for. */
  public void reportUnused() {
    for (TypeRule rule : policy.formats()) {
      if (!used.contains(rule)) {
        unused(rule, "no string, number or boolean has the format '" + rule.of() + "'", null);
      }
    }
    for (TypeRule rule : policy.schemas()) {
      if (!used.contains(rule)) {
        String near = Suggestion.didYouMean(rule.of(), components());
        unused(rule, "no operation uses a schema at '" + rule.of() + "'", near);
      }
    }
  }

  private List<String> components() {
    Place schemas = ComponentKinds.schemas(root);
    return schemas == null
        ? List.of()
        : schemas.members().stream().map(schema -> "#" + schema.pointer()).toList();
  }

  private void unused(TypeRule rule, String message, @Nullable String near) {
    findings.warning(
        "config/matches-nothing",
        rule.span(),
        message,
        near == null ? "correct it or remove it" : near);
  }
}
