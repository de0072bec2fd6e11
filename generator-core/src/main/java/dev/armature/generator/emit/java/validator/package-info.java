/** Emits bare validators: one verdict for one value, without making anything of it. */
@NullMarked
package dev.armature.generator.emit.java.validator;

import org.jspecify.annotations.NullMarked;
