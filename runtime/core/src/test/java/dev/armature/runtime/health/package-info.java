@NullMarked
package dev.armature.runtime.health;

import org.jspecify.annotations.NullMarked;
