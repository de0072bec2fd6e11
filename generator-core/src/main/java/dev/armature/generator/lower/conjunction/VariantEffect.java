package dev.armature.generator.lower.conjunction;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;

/** What a keyword beside a union does to the types of its variants. */
enum VariantEffect {
  /** Remarks and types, and what is put together with the union anyway. */
  NONE,
  /** It checks values, which look the same. */
  CHECK,
  /** Variants have other members, items or values by it. */
  OTHER_SHAPE;

  private static final Effects EFFECTS = new Effects();

  static VariantEffect of(Keyword keyword) {
    return keyword.accept(EFFECTS);
  }

  private static final class Effects
      implements Keyword.Visitor<VariantEffect>,
          Assertion.Visitor<VariantEffect>,
          Applicator.Visitor<VariantEffect>,
          Applicator.InPlace.Visitor<VariantEffect>,
          Applicator.ToItems.Visitor<VariantEffect>,
          Applicator.ToMembers.Visitor<VariantEffect> {
    @Override
    public VariantEffect assertion(Assertion keyword) {
      return keyword.group(this);
    }

    @Override
    public VariantEffect applicator(Applicator keyword) {
      return keyword.group(this);
    }

    @Override
    public VariantEffect annotation(Keyword.Annotation keyword) {
      return NONE;
    }

    @Override
    public VariantEffect ofAny(Assertion.OfAny keyword) {
      return keyword instanceof Keyword.Types ? NONE : OTHER_SHAPE;
    }

    @Override
    public VariantEffect ofNumbers(Assertion.OfNumbers keyword) {
      return OTHER_SHAPE;
    }

    @Override
    public VariantEffect ofStrings(Assertion.OfStrings keyword) {
      return OTHER_SHAPE;
    }

    @Override
    public VariantEffect ofArrays(Assertion.OfArrays keyword) {
      return OTHER_SHAPE;
    }

    @Override
    public VariantEffect ofObjects(Assertion.OfObjects keyword) {
      return keyword instanceof Keyword.DependentRequired ? CHECK : OTHER_SHAPE;
    }

    @Override
    public VariantEffect format(Keyword.Format keyword) {
      return OTHER_SHAPE;
    }

    @Override
    public VariantEffect inPlace(Applicator.InPlace keyword) {
      return keyword.select(this);
    }

    @Override
    public VariantEffect byReference(Applicator.ByReference keyword) {
      return NONE;
    }

    @Override
    public VariantEffect toItems(Applicator.ToItems keyword) {
      return keyword.select(this);
    }

    @Override
    public VariantEffect toMembers(Applicator.ToMembers keyword) {
      return keyword.select(this);
    }

    @Override
    public VariantEffect allOf(Keyword.AllOf keyword) {
      return NONE;
    }

    @Override
    public VariantEffect anyOf(Keyword.AnyOf keyword) {
      return NONE;
    }

    @Override
    public VariantEffect oneOf(Keyword.OneOf keyword) {
      return NONE;
    }

    @Override
    public VariantEffect not(Keyword.Not keyword) {
      return CHECK;
    }

    @Override
    public VariantEffect condition(Keyword.If keyword) {
      return CHECK;
    }

    @Override
    public VariantEffect dependentSchemas(Keyword.DependentSchemas keyword) {
      return CHECK;
    }

    @Override
    public VariantEffect items(Keyword.Items keyword) {
      return OTHER_SHAPE;
    }

    @Override
    public VariantEffect prefixItems(Keyword.PrefixItems keyword) {
      return OTHER_SHAPE;
    }

    @Override
    public VariantEffect contains(Keyword.Contains keyword) {
      return CHECK;
    }

    @Override
    public VariantEffect unevaluatedItems(Keyword.UnevaluatedItems keyword) {
      return CHECK;
    }

    @Override
    public VariantEffect properties(Keyword.Properties keyword) {
      return OTHER_SHAPE;
    }

    @Override
    public VariantEffect patternProperties(Keyword.PatternProperties keyword) {
      return OTHER_SHAPE;
    }

    @Override
    public VariantEffect additionalProperties(Keyword.AdditionalProperties keyword) {
      return OTHER_SHAPE;
    }

    @Override
    public VariantEffect propertyNames(Keyword.PropertyNames keyword) {
      return CHECK;
    }

    @Override
    public VariantEffect unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
      return CHECK;
    }
  }
}
