/** Values that are one of several, and what tells them apart. */
@NullMarked
package dev.armature.generator.lower.union;

import org.jspecify.annotations.NullMarked;
