package dev.armature.generator.naming;

import dev.armature.generator.source.Span;

/**
 * A Java name that the user chose. Both places are in the configuration, where a fault is mended.
 *
 * @param name as it was written; not every text is a name
 * @param span the place of the name
 * @param key the place of the JSON Pointer that it stands beside
 */
public record ChosenName(String name, Span span, Span key) {}
