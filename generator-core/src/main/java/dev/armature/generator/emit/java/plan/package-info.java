/**
 * What Java the service becomes: types, operations, results and exceptions, before any is written.
 */
@NullMarked
package dev.armature.generator.emit.java.plan;

import org.jspecify.annotations.NullMarked;
