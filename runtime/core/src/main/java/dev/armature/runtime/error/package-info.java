/** Failures that a service may tell its callers, and how they look on the wire. */
@NullMarked
package dev.armature.runtime.error;

import org.jspecify.annotations.NullMarked;
