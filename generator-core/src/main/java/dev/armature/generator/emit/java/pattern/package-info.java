/** Regular expressions as loops over characters, where they are simple enough. */
@NullMarked
package dev.armature.generator.emit.java.pattern;

import org.jspecify.annotations.NullMarked;
