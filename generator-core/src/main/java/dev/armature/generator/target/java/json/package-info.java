/** Emits codecs: reading with validation, and writing. */
@NullMarked
package dev.armature.generator.target.java.json;

import org.jspecify.annotations.NullMarked;
