/** Code that says why a value is invalid. */
@NullMarked
package dev.armature.generator.emit.java.validator.explain;

import org.jspecify.annotations.NullMarked;
