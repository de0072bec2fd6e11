@NullMarked
package dev.armature.runtime.tool;

import org.jspecify.annotations.NullMarked;
