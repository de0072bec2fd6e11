@NullMarked
package dev.armature.runtime.regex;

import org.jspecify.annotations.NullMarked;
