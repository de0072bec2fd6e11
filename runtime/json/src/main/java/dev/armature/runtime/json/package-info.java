/**
 * Streaming JSON: readers that validate while they read, writers, and values that keep what JSON
 * knows and Java does not.
 */
@NullMarked
package dev.armature.runtime.json;

import org.jspecify.annotations.NullMarked;
