package dev.armature.generator.schema;

import org.jspecify.annotations.Nullable;

/**
 * A keyword that itself says which values are valid (JSON Schema 2020-12 validation, section 6).
 * {@code format} speaks of numbers and strings, and stands alone.
 */
public sealed interface Assertion extends Keyword
    permits Assertion.OfAny,
        Assertion.OfNumbers,
        Assertion.OfStrings,
        Assertion.OfArrays,
        Assertion.OfObjects,
        Keyword.Format {
  /** Dispatches on the values that the keyword speaks of. */
  <R extends @Nullable Object> R group(Visitor<R> visitor);

  @Override
  default <R extends @Nullable Object> R accept(Keyword.Visitor<R> visitor) {
    return visitor.assertion(this);
  }

  /** One method for each group. */
  interface Visitor<R extends @Nullable Object> {
    R ofAny(OfAny keyword);

    R ofNumbers(OfNumbers keyword);

    R ofStrings(OfStrings keyword);

    R ofArrays(OfArrays keyword);

    R ofObjects(OfObjects keyword);

    R format(Format keyword);
  }

  /** Of values of any type (6.1). */
  sealed interface OfAny extends Assertion permits Keyword.Types, Keyword.Enum, Keyword.Const {
    /** Dispatches on the keyword. */
    <R extends @Nullable Object> R select(Visitor<R> visitor);

    @Override
    default <R extends @Nullable Object> R group(Assertion.Visitor<R> visitor) {
      return visitor.ofAny(this);
    }

    /** One method for each keyword. */
    interface Visitor<R extends @Nullable Object> {
      R types(Types keyword);

      R enumeration(Enum keyword);

      R constant(Const keyword);
    }
  }

  /** Of numbers; values of other types pass (6.2). */
  sealed interface OfNumbers extends Assertion
      permits Keyword.Minimum, Keyword.Maximum, Keyword.MultipleOf {
    /** Dispatches on the keyword. */
    <R extends @Nullable Object> R select(Visitor<R> visitor);

    @Override
    default <R extends @Nullable Object> R group(Assertion.Visitor<R> visitor) {
      return visitor.ofNumbers(this);
    }

    /** One method for each keyword. */
    interface Visitor<R extends @Nullable Object> {
      R minimum(Minimum keyword);

      R maximum(Maximum keyword);

      R multipleOf(MultipleOf keyword);
    }
  }

  /** Of strings; values of other types pass (6.3). */
  sealed interface OfStrings extends Assertion
      permits Keyword.MinLength, Keyword.MaxLength, Keyword.Pattern {
    /** Dispatches on the keyword. */
    <R extends @Nullable Object> R select(Visitor<R> visitor);

    @Override
    default <R extends @Nullable Object> R group(Assertion.Visitor<R> visitor) {
      return visitor.ofStrings(this);
    }

    /** One method for each keyword. */
    interface Visitor<R extends @Nullable Object> {
      R minLength(MinLength keyword);

      R maxLength(MaxLength keyword);

      R pattern(Pattern keyword);
    }
  }

  /** Of arrays; values of other types pass (6.4). */
  sealed interface OfArrays extends Assertion
      permits Keyword.MinItems, Keyword.MaxItems, Keyword.UniqueItems {
    /** Dispatches on the keyword. */
    <R extends @Nullable Object> R select(Visitor<R> visitor);

    @Override
    default <R extends @Nullable Object> R group(Assertion.Visitor<R> visitor) {
      return visitor.ofArrays(this);
    }

    /** One method for each keyword. */
    interface Visitor<R extends @Nullable Object> {
      R minItems(MinItems keyword);

      R maxItems(MaxItems keyword);

      R uniqueItems(UniqueItems keyword);
    }
  }

  /** Of objects; values of other types pass (6.5). */
  sealed interface OfObjects extends Assertion
      permits Keyword.Required, Keyword.DependentRequired, OfMemberCount {
    /** Dispatches on the keyword. */
    <R extends @Nullable Object> R select(Visitor<R> visitor);

    @Override
    default <R extends @Nullable Object> R group(Assertion.Visitor<R> visitor) {
      return visitor.ofObjects(this);
    }

    /** One method for each keyword. */
    interface Visitor<R extends @Nullable Object> extends OfMemberCount.Visitor<R> {
      R required(Required keyword);

      R dependentRequired(DependentRequired keyword);
    }
  }

  /** Of how many members an object has, whatever they are called (6.5.1, 6.5.2). */
  sealed interface OfMemberCount extends OfObjects
      permits Keyword.MinProperties, Keyword.MaxProperties {
    /** Dispatches on the keyword. */
    <R extends @Nullable Object> R count(Visitor<R> visitor);

    @Override
    default <R extends @Nullable Object> R select(OfObjects.Visitor<R> visitor) {
      return count(visitor);
    }

    /** One method for each keyword. */
    interface Visitor<R extends @Nullable Object> {
      R minProperties(MinProperties keyword);

      R maxProperties(MaxProperties keyword);
    }
  }
}
