package dev.armature.generator.validation;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schema in one dynamic scope: what one generated method checks. Nothing about it is decided at
 * run time any more. Compared by identity.
 */
public final class Rule {
  private final Schema schema;
  private final DynamicScope scope;
  private final DirectedSchema view;
  private final int number;
  private final List<Keyword> keywords;
  private final Map<Schema, Rule> subrules = new IdentityHashMap<>();
  private final Map<Keyword, Rule> targets = new IdentityHashMap<>();

  /** Replaced keywords, and what they were. */
  private final Map<Keyword, Keyword> written = new IdentityHashMap<>();

  Rule(Schema schema, DynamicScope scope, DirectedSchema view, int number) {
    this.schema = schema;
    this.scope = scope;
    this.view = view;
    this.keywords = view.keywords(schema, written);
    this.number = number;
  }

  public Schema schema() {
    return schema;
  }

  DynamicScope scope() {
    return scope;
  }

  DirectedSchema view() {
    return view;
  }

  /** Its place in the order of discovery, from 0. */
  public int number() {
    return number;
  }

  /** What counts of its schema's keywords, in the order of the document. */
  public List<Keyword> keywords() {
    return keywords;
  }

  /** Where one of its keywords is written. */
  public Place at(Keyword keyword) {
    return schema.at(written.getOrDefault(keyword, keyword));
  }

  /** The keyword of a kind, or null. */
  public <K extends Keyword> @Nullable K get(Class<K> kind) {
    for (Keyword keyword : keywords) {
      if (kind.isInstance(keyword)) {
        return kind.cast(keyword);
      }
    }
    return null;
  }

  /** The keywords of a kind: two ways to write one may stand side by side. */
  public <K extends Keyword> List<K> all(Class<K> kind) {
    return Schema.of(kind, keywords);
  }

  /** The rule of a subschema of one of its keywords. */
  public Rule sub(Schema subschema) {
    Rule rule = subrules.get(subschema);
    if (rule == null) {
      throw new IllegalArgumentException(subschema + " is no subschema of " + this);
    }
    return rule;
  }

  /** The rules of the branches of a union, in order. */
  public List<Rule> subs(List<Schema> subschemas) {
    return subschemas.stream().map(this::sub).toList();
  }

  /**
   * The rule that {@code $ref} or {@code $dynamicRef} stands for; null if it leads nowhere, which
   * the reader has reported and the user has accepted.
   */
  public @Nullable Rule target(Keyword reference) {
    return targets.get(reference);
  }

  void sub(Schema subschema, Rule rule) {
    subrules.put(subschema, rule);
  }

  void target(Keyword reference, Rule rule) {
    targets.put(reference, rule);
  }

  @Override
  public String toString() {
    return schema.toString();
  }
}
