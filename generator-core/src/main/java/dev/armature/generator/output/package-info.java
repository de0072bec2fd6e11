/** Writes generated files: only what changed, all or nothing, never outside the folder. */
@NullMarked
package dev.armature.generator.output;

import org.jspecify.annotations.NullMarked;
