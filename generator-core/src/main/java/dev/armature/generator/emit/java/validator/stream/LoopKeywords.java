package dev.armature.generator.emit.java.validator.stream;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;

/** Tells keywords that have a say in every member or item, or add to what is asked at the end. */
final class LoopKeywords
    implements Keyword.Visitor<Boolean>,
        Assertion.Visitor<Boolean>,
        Assertion.OfArrays.Visitor<Boolean>,
        Assertion.OfObjects.Visitor<Boolean>,
        Applicator.Visitor<Boolean>,
        Applicator.ToItems.Visitor<Boolean>,
        Applicator.ToMembers.Visitor<Boolean> {
  private static final LoopKeywords LOOP = new LoopKeywords();

  private LoopKeywords() {}

  /** Whether a keyword is one of them. */
  static boolean is(Keyword keyword) {
    return keyword.accept(LOOP);
  }

  @Override
  public Boolean assertion(Assertion keyword) {
    return keyword.group(this);
  }

  @Override
  public Boolean applicator(Applicator keyword) {
    return keyword.group(this);
  }

  @Override
  public Boolean annotation(Keyword.Annotation keyword) {
    return false;
  }

  @Override
  public Boolean ofAny(Assertion.OfAny keyword) {
    return false;
  }

  @Override
  public Boolean ofNumbers(Assertion.OfNumbers keyword) {
    return false;
  }

  @Override
  public Boolean ofStrings(Assertion.OfStrings keyword) {
    return false;
  }

  @Override
  public Boolean ofArrays(Assertion.OfArrays keyword) {
    return keyword.select(this);
  }

  @Override
  public Boolean ofObjects(Assertion.OfObjects keyword) {
    return keyword.select(this);
  }

  @Override
  public Boolean format(Keyword.Format keyword) {
    return false;
  }

  @Override
  public Boolean inPlace(Applicator.InPlace keyword) {
    return false;
  }

  @Override
  public Boolean byReference(Applicator.ByReference keyword) {
    return false;
  }

  @Override
  public Boolean toItems(Applicator.ToItems keyword) {
    return keyword.select(this);
  }

  @Override
  public Boolean toMembers(Applicator.ToMembers keyword) {
    return keyword.select(this);
  }

  @Override
  public Boolean minItems(Keyword.MinItems keyword) {
    return true;
  }

  @Override
  public Boolean maxItems(Keyword.MaxItems keyword) {
    return true;
  }

  /** A whole array is needed: it is never decided item by item. */
  @Override
  public Boolean uniqueItems(Keyword.UniqueItems keyword) {
    return false;
  }

  @Override
  public Boolean minProperties(Keyword.MinProperties keyword) {
    return true;
  }

  @Override
  public Boolean maxProperties(Keyword.MaxProperties keyword) {
    return true;
  }

  /** One bit of what was seen, however many names. */
  @Override
  public Boolean required(Keyword.Required keyword) {
    return false;
  }

  @Override
  public Boolean dependentRequired(Keyword.DependentRequired keyword) {
    return false;
  }

  /** One rule for each item, as the prefix has. */
  @Override
  public Boolean items(Keyword.Items keyword) {
    return false;
  }

  @Override
  public Boolean prefixItems(Keyword.PrefixItems keyword) {
    return false;
  }

  @Override
  public Boolean contains(Keyword.Contains keyword) {
    return true;
  }

  @Override
  public Boolean unevaluatedItems(Keyword.UnevaluatedItems keyword) {
    return false;
  }

  /** A name leads to it. */
  @Override
  public Boolean properties(Keyword.Properties keyword) {
    return false;
  }

  @Override
  public Boolean patternProperties(Keyword.PatternProperties keyword) {
    return true;
  }

  @Override
  public Boolean additionalProperties(Keyword.AdditionalProperties keyword) {
    return true;
  }

  @Override
  public Boolean propertyNames(Keyword.PropertyNames keyword) {
    return true;
  }

  @Override
  public Boolean unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
    return false;
  }
}
