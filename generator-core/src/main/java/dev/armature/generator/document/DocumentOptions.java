package dev.armature.generator.document;

import org.jspecify.annotations.Nullable;

/**
 * What kind of document is wanted.
 *
 * @param version what it is written in; null: 3.1, or 3.2 where the contract needs it
 * @param withLayers whether it says what the layers of a service answer, beside the contract
 * @param isWhole whether all operations of the contract are wanted
 */
public record DocumentOptions(
    @Nullable OpenApiVersion version, boolean withLayers, boolean isWhole) {}
