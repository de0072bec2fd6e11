/**
 * What verdict, stream and explanation share: classes, conditions, names and checks of one value.
 */
@NullMarked
package dev.armature.generator.emit.java.validator.code;

import org.jspecify.annotations.NullMarked;
