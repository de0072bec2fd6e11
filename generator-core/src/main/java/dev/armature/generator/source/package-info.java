/** Reads JSON and YAML into a tree in which every value and key knows its place. */
@NullMarked
package dev.armature.generator.source;

import org.jspecify.annotations.NullMarked;
