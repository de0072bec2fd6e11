package dev.armature.generator;

import dev.armature.generator.source.Node;
import org.jspecify.annotations.Nullable;

/**
 * A contract that was written as one document.
 *
 * @param result what was found
 * @param document the document, or null if there are errors
 */
public record WrittenContract(GeneratorResult result, @Nullable Node document) {}
