/** Emits the HTTP side of a service: an endpoint for each operation and the router factory. */
@NullMarked
package dev.armature.generator.emit.java.server;

import org.jspecify.annotations.NullMarked;
