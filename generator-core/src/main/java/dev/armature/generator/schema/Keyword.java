package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One rule or remark of a schema, in the terms of JSON Schema 2020-12. */
public sealed interface Keyword {
  /** A keyword that never makes a value invalid. */
  sealed interface Annotation extends Keyword {}

  /** A keyword whose value holds for the place itself, through other schemas. */
  sealed interface InPlace extends Keyword {}

  /** A name and the schema that stands under it. */
  record Named(String name, Schema schema) {}

  /** {@code type}, with what OpenAPI 3.0 spells {@code nullable}. Never empty. */
  record Types(Set<JsonType> types) implements Keyword {}

  record Enum(List<Node> values) implements Keyword {}

  record Const(Node value) implements Keyword {}

  record Minimum(BigDecimal limit, boolean exclusive) implements Keyword {}

  record Maximum(BigDecimal limit, boolean exclusive) implements Keyword {}

  record MultipleOf(BigDecimal divisor) implements Keyword {}

  record MinLength(int limit) implements Keyword {}

  record MaxLength(int limit) implements Keyword {}

  record Pattern(String ecma) implements Keyword {}

  /** An annotation in JSON Schema's terms; a policy may assert it. */
  record Format(String name) implements Keyword {}

  record ContentEncoding(String name) implements Annotation {}

  record ContentMediaType(String name) implements Annotation {}

  record Items(Schema schema) implements Keyword {}

  record PrefixItems(List<Schema> schemas) implements Keyword {}

  /**
   * {@code contains}, with {@code minContains} and {@code maxContains}.
   *
   * @param max the largest count that is valid, or null if there is none
   * @param marks whether the items that it matches count as evaluated (since 2020-12)
   */
  record Contains(Schema schema, int min, @Nullable Integer max, boolean marks)
      implements Keyword {}

  record MinItems(int limit) implements Keyword {}

  record MaxItems(int limit) implements Keyword {}

  record UniqueItems() implements Keyword {}

  record UnevaluatedItems(Schema schema) implements Keyword {}

  record Properties(List<Named> properties) implements Keyword {
    /** The schema of a property, or null. */
    public @Nullable Schema get(String name) {
      for (Named property : properties) {
        if (property.name().equals(name)) {
          return property.schema();
        }
      }
      return null;
    }
  }

  record PatternProperties(List<Named> patterns) implements Keyword {}

  record AdditionalProperties(Schema schema) implements Keyword {}

  record PropertyNames(Schema schema) implements Keyword {}

  record UnevaluatedProperties(Schema schema) implements Keyword {}

  record Required(List<String> names) implements Keyword {}

  record MinProperties(int limit) implements Keyword {}

  record MaxProperties(int limit) implements Keyword {}

  record DependentRequired(Map<String, List<String>> names) implements Keyword {}

  record DependentSchemas(List<Named> schemas) implements Keyword {}

  record AllOf(List<Schema> schemas) implements InPlace {}

  record AnyOf(List<Schema> schemas) implements InPlace {}

  record OneOf(List<Schema> schemas) implements InPlace {}

  record Not(Schema schema) implements Keyword {}

  record If(Schema condition, @Nullable Schema then, @Nullable Schema otherwise)
      implements Keyword {}

  /** {@code $ref}; bound when asked for, so that cycles are fine. */
  record Ref(Reference reference) implements InPlace {}

  /**
   * {@code $dynamicRef} or {@code $recursiveRef}.
   *
   * @param initial what it stands for where nothing is dynamic
   * @param anchor the dynamic anchor that the outermost resource on the way answers to (empty for
   *     {@code $recursiveRef}), or null if it is a plain reference after all
   */
  record DynamicRef(Reference initial, @Nullable String anchor) implements InPlace {}

  /** {@code nullable: true} of OpenAPI 3.0, which has effect beside {@code type} only. */
  record Nullable30() implements Annotation {}

  /**
   * {@code discriminator}.
   *
   * @param mapping tags and what they stand for
   * @param otherwise what an absent or unknown tag stands for (OpenAPI 3.2), or null
   */
  record Discriminator(String property, List<Mapping> mapping, @Nullable Reference otherwise)
      implements Annotation {}

  /** An entry of a mapping. */
  record Mapping(String tag, Reference target) {}

  record Title(String text) implements Annotation {}

  record Description(String text) implements Annotation {}

  record Default(Node value) implements Annotation {}

  record Deprecated() implements Annotation {}

  record ReadOnly() implements Annotation {}

  record WriteOnly() implements Annotation {}

  /** {@code x-enum-varnames}: what the values of {@code enum} are called, in their order. */
  record EnumNames(List<String> names) implements Annotation {}

  /** {@code x-enum-descriptions}, in the order of {@code enum}. */
  record EnumDescriptions(List<String> texts) implements Annotation {}
}
