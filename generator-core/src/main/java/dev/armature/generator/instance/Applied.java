package dev.armature.generator.instance;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that hold for one value: what references and {@code allOf} lead to, and one branch of
 * each choice. Which one follows from a number, so that counting tries all combinations.
 */
final class Applied {
  private final Set<Schema> schemas = new LinkedHashSet<>();
  private final Map<String, String> tags = new LinkedHashMap<>();
  private long rest;
  private boolean certain = true;

  private Applied(long number) {
    this.rest = number;
  }

  /** What holds by all roots; null where the combination with that number is none. */
  static @Nullable Applied of(List<Schema> roots, long number) {
    Applied made = new Applied(number);
    roots.forEach(made::add);
    made.tag();
    return made.rest == 0 ? made : null;
  }

  Set<Schema> schemas() {
    return schemas;
  }

  /** What discriminators call the branches chosen, by the property that says so. */
  Map<String, String> tags() {
    return tags;
  }

  /** Whether a value that each keyword alone takes is surely valid. */
  boolean isCertain() {
    return certain;
  }

  boolean isNever() {
    return schemas.stream().anyMatch(Schema::isNever);
  }

  <K extends Keyword> List<K> all(Class<K> kind) {
    List<K> found = new ArrayList<>();
    schemas.forEach(each -> found.addAll(each.all(kind)));
    return found;
  }

  boolean has(Class<? extends Keyword> kind) {
    return schemas.stream().anyMatch(each -> each.has(kind));
  }

  /** The types that all schemas leave; null where none says anything of them. */
  @Nullable Set<JsonType> types() {
    Set<JsonType> left = null;
    for (Keyword.Types each : all(Keyword.Types.class)) {
      Set<JsonType> own = EnumSet.copyOf(each.types());
      if (own.contains(JsonType.NUMBER)) {
        own.add(JsonType.INTEGER);
      }
      if (left == null) {
        left = own;
      } else {
        left.retainAll(own);
      }
    }
    return left;
  }

  private int pick(int count) {
    int picked = (int) (rest % count);
    rest /= count;
    return picked;
  }

  private void add(Schema schema) {
    if (!schemas.add(schema)) {
      return;
    }
    for (Keyword keyword : schema.keywords()) {
      Subschemas.always(keyword).forEach(this::add);
    }
    for (Applicator.Choice choice : schema.all(Applicator.Choice.class)) {
      choose(schema, choice);
    }
    for (Keyword.If condition : schema.all(Keyword.If.class)) {
      boolean holds = pick(2) == 1;
      Schema then = holds ? condition.then() : condition.otherwise();
      if (holds) {
        add(condition.condition());
      }
      if (then != null) {
        add(then);
      }
    }
    certain &=
        !schema.has(Keyword.If.class)
            && !schema.has(Keyword.Not.class)
            && !schema.has(Keyword.DependentSchemas.class)
            && !schema.has(Keyword.DependentRequired.class)
            && !schema.has(Keyword.PropertyNames.class)
            && !schema.has(Keyword.Contains.class)
            && !schema.has(Keyword.UnevaluatedItems.class)
            && !schema.has(Keyword.UnevaluatedProperties.class);
  }

  private void choose(Schema schema, Applicator.Choice choice) {
    certain = false;
    List<Schema> branches =
        choice.schemas().stream().filter(each -> !each.isNull() && !each.isNever()).toList();
    if (branches.isEmpty()) {
      branches = choice.schemas();
    }
    if (branches.isEmpty()) {
      return;
    }
    Schema branch = branches.get(pick(branches.size()));
    Keyword.Discriminator said = schema.get(Keyword.Discriminator.class);
    // What is written in place has no name; its own enum says what its tag is.
    if (said != null && branch.soleRef() != null) {
      tags.putIfAbsent(said.property(), tag(said, branch));
    }
    add(branch);
  }

  private static String tag(Keyword.Discriminator said, Schema branch) {
    Keyword.Ref ref = branch.soleRef();
    Schema target = ref == null ? branch : ref.reference().target();
    for (Keyword.Mapping each : said.mapping()) {
      if (each.target().target() == target) {
        return each.tag();
      }
    }
    return name(target == null ? branch : target);
  }

  private static String name(Schema schema) {
    return schema.place().pointer().last();
  }

  /** Discriminators beside no choice speak of the schemas that refer to theirs by allOf. */
  private void tag() {
    Set<Schema> done = new HashSet<>();
    for (int last = -1; last < done.size(); ) {
      last = done.size();
      for (Schema each : List.copyOf(schemas)) {
        Keyword.Discriminator said = each.get(Keyword.Discriminator.class);
        boolean open = said != null && done.add(each) && !tags.containsKey(said.property());
        if (said != null && open && !(said.mapping().isEmpty() && isListed(said.property()))) {
          certain = false;
          tags.put(said.property(), inherited(each, said));
        }
      }
    }
  }

  /** Whether the schema of a property says itself what the tags are. */
  private boolean isListed(String property) {
    for (Keyword.Properties each : all(Keyword.Properties.class)) {
      Schema inner = each.get(property);
      if (inner != null && (inner.has(Keyword.Enum.class) || inner.has(Keyword.Const.class))) {
        return true;
      }
    }
    return false;
  }

  private String inherited(Schema base, Keyword.Discriminator said) {
    for (Schema each : schemas) {
      if (each == base) {
        break;
      }
      for (Keyword.Mapping mapping : said.mapping()) {
        if (mapping.target().target() == each) {
          return mapping.tag();
        }
      }
      if (isComponent(each)) {
        return tag(said, each);
      }
    }
    if (said.mapping().isEmpty()) {
      return name(base);
    }
    Keyword.Mapping mapping = said.mapping().get(pick(said.mapping().size()));
    Schema target = mapping.target().target();
    if (target != null) {
      add(target);
    }
    return mapping.tag();
  }

  private static boolean isComponent(Schema schema) {
    List<String> path = schema.place().pointer().tokens();
    return path.size() == 3 && path.get(1).equals("schemas")
        || path.size() == 2 && path.get(0).equals("definitions");
  }
}
