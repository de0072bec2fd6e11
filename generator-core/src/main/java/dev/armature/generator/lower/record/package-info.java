/** Objects and arrays. */
@NullMarked
package dev.armature.generator.lower.record;

import org.jspecify.annotations.NullMarked;
