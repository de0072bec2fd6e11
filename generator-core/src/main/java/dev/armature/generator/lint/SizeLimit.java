package dev.armature.generator.lint;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import dev.armature.runtime.format.Format;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells whether a constraint keeps a text, an array or an object from being of any size. */
final class SizeLimit implements Constraint.Visitor<Boolean> {
  /** Formats that texts of any length have. */
  private static final Set<Format> ENDLESS =
      EnumSet.of(
          Format.URI,
          Format.URI_REFERENCE,
          Format.IRI,
          Format.IRI_REFERENCE,
          Format.URI_TEMPLATE,
          Format.JSON_POINTER,
          Format.RELATIVE_JSON_POINTER,
          Format.RELATIVE_JSON_POINTER_01,
          Format.REGEX,
          Format.MEDIA_RANGE,
          Format.BYTE,
          Format.BASE64URL,
          Format.SF_STRING,
          Format.SF_TOKEN,
          Format.SF_BINARY,
          Format.DECIMAL);

  @Override
  public Boolean maxLength(Keyword.MaxLength keyword) {
    return true;
  }

  @Override
  public Boolean maxItems(Keyword.MaxItems keyword) {
    return true;
  }

  @Override
  public Boolean maxProperties(Keyword.MaxProperties keyword) {
    return true;
  }

  /** Where it has both ends and repeats nothing without end. */
  @Override
  public Boolean pattern(Keyword.Pattern keyword) {
    String ecma = keyword.ecma();
    boolean both = ecma.startsWith("^") && ecma.endsWith("$") && !ecma.contains("|");
    return both && !ecma.matches("(?s).*(?<!\\\\)([*+]|\\{[0-9]+,\\}).*");
  }

  @Override
  public Boolean format(String name, Format known) {
    return !ENDLESS.contains(known);
  }

  @Override
  public Boolean oneOf(List<Node> values) {
    return true;
  }

  @Override
  public Boolean never() {
    return true;
  }

  @Override
  public Boolean valid(Constraint.Valid check) {
    return false;
  }

  @Override
  public Boolean minimum(Keyword.Minimum keyword) {
    return false;
  }

  @Override
  public Boolean maximum(Keyword.Maximum keyword) {
    return false;
  }

  @Override
  public Boolean multipleOf(Keyword.MultipleOf keyword) {
    return false;
  }

  @Override
  public Boolean minLength(Keyword.MinLength keyword) {
    return false;
  }

  @Override
  public Boolean minItems(Keyword.MinItems keyword) {
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
}
