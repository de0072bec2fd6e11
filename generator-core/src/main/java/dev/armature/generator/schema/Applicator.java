package dev.armature.generator.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyword that lets other schemas say which values are valid (JSON Schema 2020-12 core, sections
 * 8.2.3, 10 and 11).
 */
public sealed interface Applicator extends Keyword
    permits Applicator.InPlace, Applicator.ByReference, Applicator.ToItems, Applicator.ToMembers {
  /** Dispatches on what the keyword applies schemas to. */
  <R extends @Nullable Object> R group(Visitor<R> visitor);

  @Override
  default <R extends @Nullable Object> R accept(Keyword.Visitor<R> visitor) {
    return visitor.applicator(this);
  }

  /** One method for each group. */
  interface Visitor<R extends @Nullable Object> {
    R inPlace(InPlace keyword);

    R byReference(ByReference keyword);

    R toItems(ToItems keyword);

    R toMembers(ToMembers keyword);
  }

  /** Applies schemas that stand under it to the value itself (10.2). */
  sealed interface InPlace extends Applicator
      permits Keyword.AllOf, Choice, Keyword.Not, Keyword.If, Keyword.DependentSchemas {
    /** Dispatches on the keyword. */
    <R extends @Nullable Object> R select(Visitor<R> visitor);

    @Override
    default <R extends @Nullable Object> R group(Applicator.Visitor<R> visitor) {
      return visitor.inPlace(this);
    }

    /** One method for each keyword. */
    interface Visitor<R extends @Nullable Object> {
      R allOf(AllOf keyword);

      R anyOf(AnyOf keyword);

      R oneOf(OneOf keyword);

      R not(Not keyword);

      R condition(If keyword);

      R dependentSchemas(DependentSchemas keyword);
    }
  }

  /** Asks whether the value is valid by at least or exactly one of some schemas (10.2.1). */
  sealed interface Choice extends InPlace permits Keyword.AnyOf, Keyword.OneOf {
    List<Schema> schemas();

    /** Whether a second that takes the value makes it invalid. */
    boolean isExclusive();
  }

  /** Applies a schema that stands elsewhere to the value itself (8.2.3). */
  sealed interface ByReference extends Applicator permits Keyword.Ref, Keyword.DynamicRef {
    /** What it stands for where nothing is dynamic. */
    Reference reference();

    /** Dispatches on the keyword. */
    <R extends @Nullable Object> R select(Visitor<R> visitor);

    @Override
    default <R extends @Nullable Object> R group(Applicator.Visitor<R> visitor) {
      return visitor.byReference(this);
    }

    /** One method for each keyword. */
    interface Visitor<R extends @Nullable Object> {
      R ref(Ref keyword);

      R dynamicRef(DynamicRef keyword);
    }
  }

  /** Applies schemas to the items of an array (10.3.1, 11.2). */
  sealed interface ToItems extends Applicator
      permits Keyword.Items, Keyword.PrefixItems, Keyword.Contains, Keyword.UnevaluatedItems {
    /** Dispatches on the keyword. */
    <R extends @Nullable Object> R select(Visitor<R> visitor);

    @Override
    default <R extends @Nullable Object> R group(Applicator.Visitor<R> visitor) {
      return visitor.toItems(this);
    }

    /** One method for each keyword. */
    interface Visitor<R extends @Nullable Object> {
      R items(Items keyword);

      R prefixItems(PrefixItems keyword);

      R contains(Contains keyword);

      R unevaluatedItems(UnevaluatedItems keyword);
    }
  }

  /** Applies schemas to the members of an object, or to their names (10.3.2, 11.3). */
  sealed interface ToMembers extends Applicator
      permits Keyword.Properties,
          Keyword.PatternProperties,
          Keyword.AdditionalProperties,
          Keyword.PropertyNames,
          Keyword.UnevaluatedProperties {
    /** Dispatches on the keyword. */
    <R extends @Nullable Object> R select(Visitor<R> visitor);

    @Override
    default <R extends @Nullable Object> R group(Applicator.Visitor<R> visitor) {
      return visitor.toMembers(this);
    }

    /** One method for each keyword. */
    interface Visitor<R extends @Nullable Object> {
      R properties(Properties keyword);

      R patternProperties(PatternProperties keyword);

      R additionalProperties(AdditionalProperties keyword);

      R propertyNames(PropertyNames keyword);

      R unevaluatedProperties(UnevaluatedProperties keyword);
    }
  }
}
