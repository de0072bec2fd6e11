package dev.armature.generator.instance;

import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;

/**
 * A value that was made to break one keyword.
 *
 * @param at where the keyword is written
 * @param value the whole value; besides what the keyword refuses it is valid
 * @param refused whether it is invalid: what one branch of a union refuses may suit another
 */
public record Violation(Place at, Node value, boolean refused) {}
