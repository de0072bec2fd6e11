package dev.armature.generator.emit.java.codec;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import dev.armature.runtime.format.Format;
import java.util.List;

/**
 * Tells which checks of the runtime return the scalar that they check, so that it can be read and
 * checked in one expression.
 */
record InlineChecks(Scalar scalar) implements Constraint.Visitor<Boolean> {
  @Override
  public Boolean minLength(Keyword.MinLength keyword) {
    return scalar == Scalar.STRING && keyword.limit() > 0;
  }

  @Override
  public Boolean maxLength(Keyword.MaxLength keyword) {
    return scalar == Scalar.STRING;
  }

  @Override
  public Boolean pattern(Keyword.Pattern keyword) {
    return false;
  }

  @Override
  public Boolean minimum(Keyword.Minimum keyword) {
    return NumberOperands.arePlain(scalar, keyword.limit());
  }

  @Override
  public Boolean maximum(Keyword.Maximum keyword) {
    return NumberOperands.arePlain(scalar, keyword.limit());
  }

  @Override
  public Boolean multipleOf(Keyword.MultipleOf keyword) {
    return false;
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
  public Boolean minProperties(Keyword.MinProperties keyword) {
    return false;
  }

  @Override
  public Boolean maxProperties(Keyword.MaxProperties keyword) {
    return false;
  }

  @Override
  public Boolean format(String name, Format known) {
    return false;
  }

  @Override
  public Boolean oneOf(List<Node> values) {
    return false;
  }

  @Override
  public Boolean never() {
    return false;
  }

  @Override
  public Boolean valid(Constraint.Valid check) {
    return false;
  }
}
