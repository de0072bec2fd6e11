/** Schemas that hold together for one value, taken as one. */
@NullMarked
package dev.armature.generator.lower.conjunction;

import org.jspecify.annotations.NullMarked;
