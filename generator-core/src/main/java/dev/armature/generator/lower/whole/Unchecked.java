package dev.armature.generator.lower.whole;

import dev.armature.generator.lower.conjunction.ClosedObjects;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.Set;

/** Tells which keywords of a part of a conjunction the type that is made of it leaves unchecked. */
final class Unchecked
    implements Keyword.Visitor<Boolean>,
        Assertion.Visitor<Boolean>,
        Assertion.OfArrays.Visitor<Boolean>,
        Assertion.OfObjects.Visitor<Boolean>,
        Applicator.Visitor<Boolean>,
        Applicator.InPlace.Visitor<Boolean>,
        Applicator.ToItems.Visitor<Boolean>,
        Applicator.ToMembers.Visitor<Boolean> {
  private final Schema part;
  private final Conjunction all;
  private final Set<JsonType> types;

  private Unchecked(Schema part, Conjunction all, Set<JsonType> types) {
    this.part = part;
    this.all = all;
    this.types = types;
  }

  /** Whether there is one, where values have some JSON types. */
  static boolean any(Schema part, Conjunction all, Set<JsonType> types) {
    Unchecked unchecked = new Unchecked(part, all, types);
    return part.keywords().stream().anyMatch(keyword -> keyword.accept(unchecked));
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
    return types.contains(JsonType.ARRAY) && keyword.select(this);
  }

  @Override
  public Boolean ofObjects(Assertion.OfObjects keyword) {
    return types.contains(JsonType.OBJECT) && keyword.select(this);
  }

  @Override
  public Boolean format(Keyword.Format keyword) {
    return false;
  }

  @Override
  public Boolean inPlace(Applicator.InPlace keyword) {
    return keyword.select(this);
  }

  @Override
  public Boolean byReference(Applicator.ByReference keyword) {
    return false;
  }

  @Override
  public Boolean toItems(Applicator.ToItems keyword) {
    return types.contains(JsonType.ARRAY) && keyword.select(this);
  }

  @Override
  public Boolean toMembers(Applicator.ToMembers keyword) {
    return types.contains(JsonType.OBJECT) && keyword.select(this);
  }

  @Override
  public Boolean minItems(Keyword.MinItems keyword) {
    return false;
  }

  @Override
  public Boolean maxItems(Keyword.MaxItems keyword) {
    return false;
  }

  @Override
  public Boolean uniqueItems(Keyword.UniqueItems keyword) {
    return false;
  }

  @Override
  public Boolean required(Keyword.Required keyword) {
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
  public Boolean dependentRequired(Keyword.DependentRequired keyword) {
    return true;
  }

  @Override
  public Boolean allOf(Keyword.AllOf keyword) {
    return false;
  }

  @Override
  public Boolean anyOf(Keyword.AnyOf keyword) {
    return false;
  }

  @Override
  public Boolean oneOf(Keyword.OneOf keyword) {
    return all.repeating().contains(part);
  }

  @Override
  public Boolean not(Keyword.Not keyword) {
    return true;
  }

  @Override
  public Boolean condition(Keyword.If keyword) {
    return keyword.then() != null || keyword.otherwise() != null;
  }

  @Override
  public Boolean dependentSchemas(Keyword.DependentSchemas keyword) {
    return types.contains(JsonType.OBJECT);
  }

  @Override
  public Boolean items(Keyword.Items keyword) {
    return all.has(Keyword.PrefixItems.class);
  }

  @Override
  public Boolean prefixItems(Keyword.PrefixItems keyword) {
    return true;
  }

  @Override
  public Boolean contains(Keyword.Contains keyword) {
    return true;
  }

  @Override
  public Boolean unevaluatedItems(Keyword.UnevaluatedItems keyword) {
    return !keyword.schema().isAnything();
  }

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
    return !keyword.schema().isAnything() && all.has(Keyword.PatternProperties.class);
  }

  @Override
  public Boolean propertyNames(Keyword.PropertyNames keyword) {
    return !isTrivial(keyword);
  }

  @Override
  public Boolean unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
    return !keyword.schema().isAnything() && !ClosedObjects.isClosedByRest(part, all);
  }

  /** Names are strings: only a schema with more than that type says anything. */
  private static boolean isTrivial(Keyword.PropertyNames names) {
    return !names.schema().isNever()
        && names.schema().keywords().stream()
            .allMatch(
                k ->
                    k instanceof Keyword.Annotation
                        || k instanceof Keyword.Types types
                            && types.types().contains(JsonType.STRING));
  }
}
