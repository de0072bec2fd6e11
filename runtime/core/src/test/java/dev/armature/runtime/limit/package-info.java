@NullMarked
package dev.armature.runtime.limit;

import org.jspecify.annotations.NullMarked;
