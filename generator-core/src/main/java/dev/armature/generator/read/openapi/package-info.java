/** Reads OpenAPI 3.x documents. */
@NullMarked
package dev.armature.generator.read.openapi;

import org.jspecify.annotations.NullMarked;
