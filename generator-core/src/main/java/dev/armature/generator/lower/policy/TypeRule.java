package dev.armature.generator.lower.policy;

import dev.armature.generator.ir.MappedType;
import dev.armature.generator.source.Span;

/**
 * The user's wish for a class of their own.
 *
 * @param of the name of a format, or where a schema stands: {@code #/components/schemas/Money},
 *     after the document's name if that is not the contract
 * @param type the class
 * @param span where the wish was written
 */
public record TypeRule(String of, MappedType type, Span span) {}
