/** Rules that only a validator of the whole schema can check. */
@NullMarked
package dev.armature.generator.lower.whole;

import org.jspecify.annotations.NullMarked;
