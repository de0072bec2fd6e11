/** Emits tests that hold a service against its contract. */
@NullMarked
package dev.armature.generator.emit.java.contract;

import org.jspecify.annotations.NullMarked;
