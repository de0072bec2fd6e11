/** The layers that every operation passes through, composed once, free of any protocol. */
@NullMarked
package dev.armature.runtime.layer;

import org.jspecify.annotations.NullMarked;
