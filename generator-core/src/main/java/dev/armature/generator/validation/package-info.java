/**
 * What a schema demands, worked out before any code is written: rules, classes, evaluated names.
 */
@NullMarked
package dev.armature.generator.validation;

import org.jspecify.annotations.NullMarked;
