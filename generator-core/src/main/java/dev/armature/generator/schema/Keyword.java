package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule or remark of a schema, in the terms of JSON Schema 2020-12. As there are many, they are
 * told apart in steps: what a keyword does, then the group that it belongs to, then its name. Who
 * tells apart a group alone has to know of no other.
 */
public sealed interface Keyword permits Assertion, Applicator, Keyword.Annotation {
  /** Dispatches on what the keyword does. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method for each of the things that keywords do (core, section 7). */
  interface Visitor<R extends @Nullable Object> {
    R assertion(Assertion keyword);

    R applicator(Applicator keyword);

    R annotation(Annotation keyword);
  }

  /**
   * A keyword that never makes a value invalid. Whoever has a use for one asks for that one, so
   * that nothing tells them apart.
   */
  sealed interface Annotation extends Keyword {
    @Override
    default <R extends @Nullable Object> R accept(Keyword.Visitor<R> visitor) {
      return visitor.annotation(this);
    }
  }

  /** A name and the schema that stands under it. */
  record Named(String name, Schema schema) {}

  /** {@code type}, with what OpenAPI 3.0 spells {@code nullable}. Never empty. */
  record Types(Set<JsonType> types) implements Assertion.OfAny {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.types(this);
    }
  }

  record Enum(List<Node> values) implements Assertion.OfAny {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.enumeration(this);
    }
  }

  record Const(Node value) implements Assertion.OfAny {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  record Minimum(BigDecimal limit, boolean exclusive) implements Assertion.OfNumbers {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.minimum(this);
    }
  }

  record Maximum(BigDecimal limit, boolean exclusive) implements Assertion.OfNumbers {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.maximum(this);
    }
  }

  record MultipleOf(BigDecimal divisor) implements Assertion.OfNumbers {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.multipleOf(this);
    }
  }

  record MinLength(int limit) implements Assertion.OfStrings {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.minLength(this);
    }
  }

  record MaxLength(int limit) implements Assertion.OfStrings {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.maxLength(this);
    }
  }

  record Pattern(String ecma) implements Assertion.OfStrings {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.pattern(this);
    }
  }

  /** An annotation in JSON Schema's terms; a policy may assert it. */
  record Format(String name) implements Assertion {
    @Override
    public <R extends @Nullable Object> R group(Visitor<R> visitor) {
      return visitor.format(this);
    }
  }

  record ContentEncoding(String name) implements Annotation {}

  record ContentMediaType(String name) implements Annotation {}

  record Items(Schema schema) implements Applicator.ToItems {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.items(this);
    }
  }

  record PrefixItems(List<Schema> schemas) implements Applicator.ToItems {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.prefixItems(this);
    }
  }

  /**
   * {@code contains}, with {@code minContains} and {@code maxContains}.
   *
   * @param max the largest count that is valid, or null if there is none
   * @param marks whether the items that it matches count as evaluated (since 2020-12)
   */
  record Contains(Schema schema, int min, @Nullable Integer max, boolean marks)
      implements Applicator.ToItems {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.contains(this);
    }
  }

  record MinItems(int limit) implements Assertion.OfArrays {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.minItems(this);
    }
  }

  record MaxItems(int limit) implements Assertion.OfArrays {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.maxItems(this);
    }
  }

  record UniqueItems() implements Assertion.OfArrays {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.uniqueItems(this);
    }
  }

  record UnevaluatedItems(Schema schema) implements Applicator.ToItems {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.unevaluatedItems(this);
    }
  }

  record Properties(List<Named> properties) implements Applicator.ToMembers {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.properties(this);
    }

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

  record PatternProperties(List<Named> patterns) implements Applicator.ToMembers {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.patternProperties(this);
    }
  }

  record AdditionalProperties(Schema schema) implements Applicator.ToMembers {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.additionalProperties(this);
    }
  }

  record PropertyNames(Schema schema) implements Applicator.ToMembers {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.propertyNames(this);
    }
  }

  record UnevaluatedProperties(Schema schema) implements Applicator.ToMembers {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.unevaluatedProperties(this);
    }
  }

  record Required(List<String> names) implements Assertion.OfObjects {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.required(this);
    }
  }

  record MinProperties(int limit) implements Assertion.OfMemberCount {
    @Override
    public <R extends @Nullable Object> R count(Visitor<R> visitor) {
      return visitor.minProperties(this);
    }
  }

  record MaxProperties(int limit) implements Assertion.OfMemberCount {
    @Override
    public <R extends @Nullable Object> R count(Visitor<R> visitor) {
      return visitor.maxProperties(this);
    }
  }

  record DependentRequired(Map<String, List<String>> names) implements Assertion.OfObjects {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.dependentRequired(this);
    }
  }

  record DependentSchemas(List<Named> schemas) implements Applicator.InPlace {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.dependentSchemas(this);
    }
  }

  record AllOf(List<Schema> schemas) implements Applicator.InPlace {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.allOf(this);
    }
  }

  record AnyOf(List<Schema> schemas) implements Applicator.Choice {
    @Override
    public boolean isExclusive() {
      return false;
    }

    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.anyOf(this);
    }
  }

  record OneOf(List<Schema> schemas) implements Applicator.Choice {
    @Override
    public boolean isExclusive() {
      return true;
    }

    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.oneOf(this);
    }
  }

  record Not(Schema schema) implements Applicator.InPlace {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  record If(Schema condition, @Nullable Schema then, @Nullable Schema otherwise)
      implements Applicator.InPlace {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.condition(this);
    }
  }

  /** {@code $ref}; bound when asked for, so that cycles are fine. */
  record Ref(Reference reference) implements Applicator.ByReference {
    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.ref(this);
    }
  }

  /**
   * {@code $dynamicRef} or {@code $recursiveRef}.
   *
   * @param initial what it stands for where nothing is dynamic
   * @param anchor the dynamic anchor that the outermost resource on the way answers to (empty for
   *     {@code $recursiveRef}), or null if it is a plain reference after all
   */
  record DynamicRef(Reference initial, @Nullable String anchor) implements Applicator.ByReference {
    @Override
    public Reference reference() {
      return initial;
    }

    @Override
    public <R extends @Nullable Object> R select(Visitor<R> visitor) {
      return visitor.dynamicRef(this);
    }
  }

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
