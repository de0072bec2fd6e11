/** Emits model types: records, classes, enumerations, unions. */
@NullMarked
package dev.armature.generator.emit.java.model;

import org.jspecify.annotations.NullMarked;
