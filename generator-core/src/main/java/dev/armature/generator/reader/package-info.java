/** From contracts to {@link dev.armature.generator.ir.Service}: what all contract formats share. */
@NullMarked
package dev.armature.generator.reader;

import org.jspecify.annotations.NullMarked;
