/** Limits for tests that must hold on a machine that is busy with other things. */
@NullMarked
package dev.armature.timing;

import org.jspecify.annotations.NullMarked;
