package dev.armature.generator.lower.conjunction;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the children of a discriminated base: components that put it into their {@code allOf}. */
public final class Inheritance {
  private final SchemaGraph graph;
  private final Place root;
  private final Dialect dialect;
  private @Nullable Map<Schema, List<Schema>> children;

  public Inheritance(SchemaGraph graph, Place root, Dialect dialect) {
    this.graph = graph;
    this.root = root;
    this.dialect = dialect;
  }

  /** Whether a schema has a discriminator but does not list what it discriminates. */
  public static boolean isBase(Schema schema) {
    return schema.has(Keyword.Discriminator.class)
        && !schema.has(Keyword.OneOf.class)
        && !schema.has(Keyword.AnyOf.class);
  }

  public static boolean isComponent(Schema schema) {
    List<String> tokens = schema.place().pointer().tokens();
    return tokens.size() < 2
        || tokens.size() == 3 && tokens.get(1).equals("schemas")
        || tokens.size() == 2 && tokens.get(0).equals("definitions")
        || tokens.get(tokens.size() - 2).equals("$defs");
  }

  /** All descendants, in the order of the document, then what else a mapping names. */
  public List<Schema> descendants(Schema base) {
    Set<Schema> found = new LinkedHashSet<>();
    collect(base, found);
    Keyword.Discriminator discriminator = base.get(Keyword.Discriminator.class);
    if (discriminator != null) {
      for (Keyword.Mapping mapping : discriminator.mapping()) {
        Schema target = mapping.target().target();
        if (target != null) {
          found.add(target);
        }
      }
    }
    found.remove(base);
    return List.copyOf(found);
  }

  private void collect(Schema base, Set<Schema> found) {
    for (Schema child : children().getOrDefault(base, List.of())) {
      if (found.add(child) && !isBase(child)) {
        collect(child, found);
      }
    }
  }

  private Map<Schema, List<Schema>> children() {
    if (children == null) {
      Map<Schema, List<Schema>> index = new HashMap<>();
      for (Schema component : graph.components(root, dialect)) {
        Keyword.AllOf all = component.get(Keyword.AllOf.class);
        for (Schema branch : all == null ? List.<Schema>of() : all.schemas()) {
          Keyword.Ref ref = branch.soleRef();
          Schema parent = ref == null ? null : ref.reference().target();
          if (parent != null) {
            index.computeIfAbsent(parent, key -> new ArrayList<>()).add(component);
          }
        }
      }
      children = index;
    }
    return children;
  }
}
