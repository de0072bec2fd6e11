/** From contracts to {@link dev.armature.generator.ir.Service}: what all contract formats share. */
@NullMarked
package dev.armature.generator.read;

import org.jspecify.annotations.NullMarked;
