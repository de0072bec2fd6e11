/** Emits the contract as a document that a service can show. */
@NullMarked
package dev.armature.generator.emit.java.openapi;

import org.jspecify.annotations.NullMarked;
