/** Emits what users of a service write against: operations, handlers, groups, exceptions. */
@NullMarked
package dev.armature.generator.emit.java.api;

import org.jspecify.annotations.NullMarked;
