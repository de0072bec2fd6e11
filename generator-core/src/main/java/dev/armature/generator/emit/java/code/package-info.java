/**
 * Java text: files, blocks of statements, conditions, literals, comments, layout, the runtime's
 * types and the members of classes.
 */
@NullMarked
package dev.armature.generator.emit.java.code;

import org.jspecify.annotations.NullMarked;
