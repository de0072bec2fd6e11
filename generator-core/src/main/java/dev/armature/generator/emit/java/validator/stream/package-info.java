/** Code that says while it reads whether a text is valid. */
@NullMarked
package dev.armature.generator.emit.java.validator.stream;

import org.jspecify.annotations.NullMarked;
