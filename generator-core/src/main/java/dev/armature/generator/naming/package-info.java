/**
 * From wire names to Java identifiers: one pass over a service, once for all Java targets.
 *
 * <p>The spelling nearest to its identifier keeps the plain name; a colliding one spells out what
 * the identifier lost, is qualified, or carries a hash of itself. Nothing is numbered by order of
 * encounter, so that adding an element renames no other unless the two collide.
 */
@NullMarked
package dev.armature.generator.naming;

import org.jspecify.annotations.NullMarked;
