package dev.armature.generator.lower.conjunction;

import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import dev.armature.generator.source.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which values nobody should read in a log: {@code writeOnly} ones, those of the format
 * {@code password}, and what {@code x-armature: {sensitive: true}} says; {@code false} there wins.
 */
public final class Secrets {
  private static final String PASSWORD = "password";

  private final Conjunctions conjunctions;
  private final Map<Schema, Boolean> inside = new HashMap<>();

  /** Of schemas with these conjunctions. */
  public Secrets(Conjunctions conjunctions) {
    this.conjunctions = conjunctions;
  }

  /**
   * Whether a value is one.
   *
   * @param target what the schema refers to
   */
  public boolean among(Schema schema, Schema target, Value value) {
    if (isOpen(List.of(schema))) {
      return false;
    }
    if (in(List.of(schema))) {
      return true;
    }
    List<Schema> parts = conjunctions.of(target).parts();
    return !isOpen(parts)
        && (in(parts) || isRaw(value.type()) && inside.computeIfAbsent(target, Secrets::search));
  }

  private static boolean isRaw(TypeRef type) {
    return type instanceof TypeRef.AnyJson
        || type instanceof TypeRef.ListOf list && isRaw(list.items().type())
        || type instanceof TypeRef.MapOf map && isRaw(map.values().type());
  }

  /** Whether one of schemas that hold together says so. */
  public static boolean in(List<Schema> schemas) {
    return !isOpen(schemas) && schemas.stream().anyMatch(Secrets::isMarked);
  }

  /** Whether one of schemas that hold together says that everybody may read the value. */
  public static boolean isOpen(List<Schema> schemas) {
    return schemas.stream().anyMatch(each -> Boolean.FALSE.equals(sensitive(each)));
  }

  /** Reports marks that are neither true nor false. */
  public static void check(List<Schema> schemas, Findings findings) {
    for (Schema schema : schemas) {
      Place mark = mark(schema);
      if (mark != null && !(mark.node() instanceof Node.BooleanNode)) {
        findings.error("contract/policy", mark.span(), "'sensitive' takes true or false", null);
      }
    }
  }

  private static boolean isMarked(Schema schema) {
    return Boolean.TRUE.equals(sensitive(schema))
        || schema.has(Keyword.WriteOnly.class)
        || schema.all(Keyword.Format.class).stream()
            .anyMatch(format -> format.name().equals(PASSWORD));
  }

  private static @Nullable Boolean sensitive(Schema schema) {
    Place mark = mark(schema);
    return mark != null && mark.node() instanceof Node.BooleanNode says ? says.value() : null;
  }

  private static @Nullable Place mark(Schema schema) {
    Place extension = schema.place().get("x-armature");
    return extension == null ? null : extension.get("sensitive");
  }

  /** Free-form JSON shows itself whole, so one secret anywhere makes it one. */
  private static boolean search(Schema start) {
    Set<Schema> seen = new HashSet<>(Set.of(start));
    Deque<Schema> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      Schema schema = work.pop();
      if (in(List.of(schema))) {
        return true;
      }
      for (Keyword keyword : schema.keywords()) {
        for (List<Schema> some :
            List.of(
                Subschemas.always(keyword),
                Subschemas.inPlace(keyword),
                Subschemas.below(keyword))) {
          some.stream().filter(seen::add).forEach(work::push);
        }
      }
    }
    return false;
  }
}
