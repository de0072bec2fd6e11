/** What all Java targets share: types, Javadoc, literals, files. */
@NullMarked
package dev.armature.generator.emit.java;

import org.jspecify.annotations.NullMarked;
