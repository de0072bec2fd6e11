/** Code that says whether a value on a tape is valid. */
@NullMarked
package dev.armature.generator.emit.java.validator.verdict;

import org.jspecify.annotations.NullMarked;
