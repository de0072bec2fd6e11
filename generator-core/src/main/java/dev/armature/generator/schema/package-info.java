/**
 * The normalised schema graph: dialects unified, references bound, nothing merged or lost.
 *
 * <p>It alone decides which JSON values are valid; model types are a view of it.
 */
@NullMarked
package dev.armature.generator.schema;

import org.jspecify.annotations.NullMarked;
