package dev.armature.generator.lower.policy;

import dev.armature.generator.ir.Scalar;

/**
 * What model types are made of where a schema leaves the choice.
 *
 * @param formats what formats do
 * @param guessesTypes whether a schema without {@code type} is meant for the type that its keywords
 *     speak of, as most contracts mean it; if not, it is free-form JSON, as JSON Schema has it
 * @param longIntegers whether integers without bounds and format are longs, not of any length
 * @param decimals whether numbers without a format of their own are decimals of Java, which do not
 *     keep their literal
 * @param appliesDefaults whether an absent property is read as its default
 * @param types which classes of the user's own stand for what
 * @param sharesAnonymous whether anonymous schemas that are the same and stand in one role are one
 *     type
 * @param typesXml whether bodies in XML have the types of their schemas; if not, they are bytes
 */
public record ModelPolicy(
    FormatPolicy formats,
    boolean guessesTypes,
    boolean longIntegers,
    boolean decimals,
    boolean appliesDefaults,
    TypePolicy types,
    boolean sharesAnonymous,
    boolean typesXml) {
  /** Formats are mapped or checked, types are guessed, integers are longs, defaults applied. */
  public static final ModelPolicy DEFAULT =
      new ModelPolicy(FormatPolicy.MAP, true, true, false, true, TypePolicy.NONE, true, true);

  /** Exactly what JSON Schema says: formats are remarks, nothing is guessed, no limits added. */
  public static final ModelPolicy EXACT = new ModelPolicy(FormatPolicy.ANNOTATE, false, false);

  /** A policy without classes of the user's own, by which defaults are remarks. */
  public ModelPolicy(FormatPolicy formats, boolean guessesTypes, boolean longIntegers) {
    this(formats, guessesTypes, longIntegers, false, false, TypePolicy.NONE, true, true);
  }

  /** The same rules, but strings stay strings, and integers are of any length. */
  public ModelPolicy withoutTypes() {
    return new ModelPolicy(
        formats.withoutTypes(),
        guessesTypes,
        false,
        false,
        appliesDefaults,
        TypePolicy.NONE,
        sharesAnonymous,
        typesXml);
  }

  /** What numbers are that are no integers. */
  public Scalar number() {
    return decimals ? Scalar.DECIMAL : Scalar.NUMBER;
  }
}
