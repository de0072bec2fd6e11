@NullMarked
package dev.armature.runtime.layer;

import org.jspecify.annotations.NullMarked;
