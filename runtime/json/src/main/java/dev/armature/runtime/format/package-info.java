/**
 * The formats of JSON Schema and of the OpenAPI Format Registry, checked by scanners that look at
 * every character at most a few times and build nothing.
 */
@NullMarked
package dev.armature.runtime.format;

import org.jspecify.annotations.NullMarked;
