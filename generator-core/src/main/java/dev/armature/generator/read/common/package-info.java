/** What readers of all formats share. */
@NullMarked
package dev.armature.generator.read.common;

import org.jspecify.annotations.NullMarked;
