@NullMarked
package dev.armature.runtime.tape;

import org.jspecify.annotations.NullMarked;
