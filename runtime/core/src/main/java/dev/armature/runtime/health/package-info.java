/** Liveness, readiness and metrics for those who run the service. */
@NullMarked
package dev.armature.runtime.health;

import org.jspecify.annotations.NullMarked;
