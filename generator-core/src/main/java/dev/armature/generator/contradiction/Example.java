package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that a contract shows.
 *
 * @param at where it stands
 * @param schema what it should be valid by
 * @param direction which way it travels, or null if both are meant
 * @param asSent whether a text may stand for what travels, as {@code 1,2} for a list in a query
 */
public record Example(Place at, Schema schema, @Nullable Direction direction, boolean asSent) {}
