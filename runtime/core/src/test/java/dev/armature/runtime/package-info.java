@NullMarked
package dev.armature.runtime;

import org.jspecify.annotations.NullMarked;
