package dev.armature.generator.lower.whole;

import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;

/**
 * Tells which keywords have to be checked of free-form JSON, which knows nothing of its schemas.
 */
record FreeFormChecks(Schema part, Conjunction all)
    implements Keyword.Visitor<Boolean>,
        Applicator.Visitor<Boolean>,
        Applicator.InPlace.Visitor<Boolean> {
  /** Whether a part of a conjunction has one. */
  static boolean any(Schema part, Conjunction all) {
    FreeFormChecks checks = new FreeFormChecks(part, all);
    return part.keywords().stream().anyMatch(keyword -> keyword.accept(checks));
  }

  @Override
  public Boolean assertion(Assertion keyword) {
    return true;
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
  public Boolean inPlace(Applicator.InPlace keyword) {
    return keyword.select(this);
  }

  /** What it stands for is a part, too. */
  @Override
  public Boolean byReference(Applicator.ByReference keyword) {
    return false;
  }

  @Override
  public Boolean toItems(Applicator.ToItems keyword) {
    return true;
  }

  @Override
  public Boolean toMembers(Applicator.ToMembers keyword) {
    return true;
  }

  /** What stands under it are parts, too. */
  @Override
  public Boolean allOf(Keyword.AllOf keyword) {
    return false;
  }

  @Override
  public Boolean anyOf(Keyword.AnyOf keyword) {
    return all.isOpenUnion(part);
  }

  @Override
  public Boolean oneOf(Keyword.OneOf keyword) {
    return all.isOpenUnion(part);
  }

  @Override
  public Boolean not(Keyword.Not keyword) {
    return true;
  }

  @Override
  public Boolean condition(Keyword.If keyword) {
    return true;
  }

  @Override
  public Boolean dependentSchemas(Keyword.DependentSchemas keyword) {
    return true;
  }
}
