/** Values that are one text, number or boolean, and lists of them to choose from. */
@NullMarked
package dev.armature.generator.lower.scalar;

import org.jspecify.annotations.NullMarked;
