package dev.armature.generator.read.mcp;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Tells which keywords of a tool's {@code inputSchema} say no more than that its properties are the
 * arguments.
 */
final class PlainArguments
    implements Keyword.Visitor<Boolean>,
        Assertion.Visitor<Boolean>,
        Assertion.OfAny.Visitor<Boolean>,
        Assertion.OfObjects.Visitor<Boolean>,
        Applicator.Visitor<Boolean>,
        Applicator.ToMembers.Visitor<Boolean> {
  private final Keyword.@Nullable Properties declared;

  private PlainArguments(Schema schema) {
    this.declared = schema.get(Keyword.Properties.class);
  }

  /** Whether that is all that a schema says. */
  static boolean isAll(Schema schema) {
    PlainArguments plain = new PlainArguments(schema);
    return schema.keywords().stream().allMatch(keyword -> keyword.accept(plain));
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
    return true;
  }

  @Override
  public Boolean ofAny(Assertion.OfAny keyword) {
    return keyword.select(this);
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
    return false;
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
    return false;
  }

  @Override
  public Boolean toMembers(Applicator.ToMembers keyword) {
    return keyword.select(this);
  }

  @Override
  public Boolean types(Keyword.Types keyword) {
    return true;
  }

  @Override
  public Boolean enumeration(Keyword.Enum keyword) {
    return false;
  }

  @Override
  public Boolean constant(Keyword.Const keyword) {
    return false;
  }

  @Override
  public Boolean required(Keyword.Required keyword) {
    return keyword.names().stream()
        .allMatch(each -> declared != null && declared.get(each) != null);
  }

  @Override
  public Boolean dependentRequired(Keyword.DependentRequired keyword) {
    return false;
  }

  @Override
  public Boolean minProperties(Keyword.MinProperties keyword) {
    return false;
  }

  @Override
  public Boolean maxProperties(Keyword.MaxProperties keyword) {
    return false;
  }

  @Override
  public Boolean properties(Keyword.Properties keyword) {
    return true;
  }

  @Override
  public Boolean patternProperties(Keyword.PatternProperties keyword) {
    return false;
  }

  @Override
  public Boolean additionalProperties(Keyword.AdditionalProperties keyword) {
    return keyword.schema().isNever() || keyword.schema().isAnything();
  }

  @Override
  public Boolean propertyNames(Keyword.PropertyNames keyword) {
    return false;
  }

  @Override
  public Boolean unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
    return false;
  }
}
