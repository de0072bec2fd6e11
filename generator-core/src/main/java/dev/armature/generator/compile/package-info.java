/** Schemas compiled and loaded in the running JVM, for tools and tests. */
@NullMarked
package dev.armature.generator.compile;

import org.jspecify.annotations.NullMarked;
