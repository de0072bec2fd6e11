/** Emits codecs: reading with validation, and writing. */
@NullMarked
package dev.armature.generator.emit.java.codec;

import org.jspecify.annotations.NullMarked;
