/** Emits the client of a service: a call for each operation, and the class that has them all. */
@NullMarked
package dev.armature.generator.emit.java.client;

import org.jspecify.annotations.NullMarked;
