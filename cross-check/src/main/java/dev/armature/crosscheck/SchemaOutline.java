package dev.armature.crosscheck;

import dev.armature.generator.crosscheck.Outline;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The properties of a schema: those of everything that holds at once. */
final class SchemaOutline {
  private final Function<String, @Nullable Schema<?>> references;

  /** Whether requests and responses both have it. */
  private final Map<String, Boolean> names = new LinkedHashMap<>();

  private final Set<String> required = new HashSet<>();
  private final Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  SchemaOutline(Function<String, @Nullable Schema<?>> references) {
    this.references = references;
  }

  /** Tells what there is; what one branch requires, another one may declare, or none. */
  void add(Schema<?> schema, Outline.Part part) {
    collect(schema);
    required.forEach(each -> names.putIfAbsent(each, true));
    names.forEach(
        (name, both) -> {
          if (both) {
            part.property(name, required.contains(name));
          } else {
            part.possibleProperty(name);
          }
        });
  }

  private void collect(@Nullable Schema<?> schema) {
    if (schema == null || !seen.add(schema)) {
      return;
    }
    if (schema.get$ref() != null) {
      collect(references.apply(schema.get$ref()));
    }
    if (schema.getRequired() != null) {
      required.addAll(schema.getRequired());
    }
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach((name, each) -> names.merge(name, isOfBoth(each), (a, b) -> a && b));
    }
    branches(schema.getAllOf()).forEach(this::collect);
    // What is an object all the same has only one branch left beside null.
    List<Schema<?>> others =
        branches(schema.getOneOf() == null ? schema.getAnyOf() : schema.getOneOf());
    List<Schema<?>> objects = others.stream().filter(each -> !isNull(each)).toList();
    if (objects.size() == 1 && others.size() == 2) {
      collect(objects.get(0));
    }
  }

  private static List<Schema<?>> branches(@Nullable List<?> schemas) {
    List<?> all = schemas == null ? List.of() : schemas;
    return all.stream().filter(Objects::nonNull).<Schema<?>>map(each -> (Schema<?>) each).toList();
  }

  private static boolean isNull(Schema<?> schema) {
    return Set.of("null").equals(schema.getTypes()) || "null".equals(schema.getType());
  }

  /** The flags of a property may stand beside its reference or where that leads. */
  private boolean isOfBoth(@Nullable Schema<?> property) {
    Schema<?> at = property;
    for (int i = 0; at != null && i < seen.size() + names.size() + 1; i++) {
      if (Boolean.TRUE.equals(at.getReadOnly()) || Boolean.TRUE.equals(at.getWriteOnly())) {
        return false;
      }
      boolean flagged = branches(at.getAllOf()).stream().anyMatch(SchemaOutline::isFlagged);
      if (flagged) {
        return false;
      }
      at = at.get$ref() == null ? null : references.apply(at.get$ref());
    }
    return true;
  }

  private static boolean isFlagged(Schema<?> schema) {
    return Boolean.TRUE.equals(schema.getReadOnly()) || Boolean.TRUE.equals(schema.getWriteOnly());
  }
}
