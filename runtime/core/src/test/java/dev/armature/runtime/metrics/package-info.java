@NullMarked
package dev.armature.runtime.metrics;

import org.jspecify.annotations.NullMarked;
