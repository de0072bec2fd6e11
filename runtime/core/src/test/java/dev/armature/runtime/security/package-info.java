@NullMarked
package dev.armature.runtime.security;

import org.jspecify.annotations.NullMarked;
