@NullMarked
package dev.armature.runtime.json;

import org.jspecify.annotations.NullMarked;
