@NullMarked
package dev.armature.runtime.petstore;

import org.jspecify.annotations.NullMarked;
