package dev.armature.generator.facts;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How schemas lead to others. Models look at schemas as they are written; validators look at each
 * in one dynamic scope and one direction, where other keywords count. A deduction goes along these
 * links, and so is the same for both.
 *
 * @param <S> a schema, compared by identity
 */
public interface SchemaLinks<S> {
  /** Deductions along more links than these know nothing. */
  int MAX_DEPTH = 200;

  /** Schemas as they are written. */
  SchemaLinks<Schema> WRITTEN = new PlainLinks(Schema::keywords);

  /** Schemas as they are written, and {@code nullable: true} of OpenAPI 3.0 as it is meant. */
  SchemaLinks<Schema> MEANT = new PlainLinks(NullBeside::keywords);

  /** Whether it is {@code false}. */
  boolean isNever(S schema);

  /** Its keywords as they count. */
  List<Keyword> keywords(S schema);

  /** What a subschema of one of its keywords is. */
  S sub(S schema, Schema subschema);

  /** What one of its keywords refers to; null if it is no reference, or leads nowhere. */
  @Nullable S target(S schema, Keyword keyword);

  /** Whether a reference may lead to another schema than its target, so that nothing is known. */
  boolean mayLeadElsewhere(Keyword keyword);

  /** Those that must hold whenever it holds: through {@code allOf} and references. */
  default List<S> always(S schema) {
    List<S> found = new ArrayList<>();
    for (Keyword keyword : keywords(schema)) {
      Subschemas.joined(keyword).forEach(each -> found.add(sub(schema, each)));
      S target = target(schema, keyword);
      if (target != null) {
        found.add(target);
      }
    }
    return found;
  }

  /** It and all that must hold with it, however far away. */
  default Set<S> together(S schema) {
    return together(schema, Integer.MAX_VALUE);
  }

  /** It and what must hold with it, the nearest first, at most about so many. */
  default Set<S> together(S schema, int most) {
    Set<S> together = new LinkedHashSet<>(List.of(schema));
    Deque<S> work = new ArrayDeque<>(together);
    while (!work.isEmpty() && together.size() < most) {
      always(work.remove()).stream().filter(together::add).forEach(work::add);
    }
    return together;
  }
}
