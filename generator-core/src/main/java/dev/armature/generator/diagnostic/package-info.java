/** Findings about the input: collected, weighed and printed. */
@NullMarked
package dev.armature.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
