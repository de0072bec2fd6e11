/** Reads OpenAPI 3.x documents. */
@NullMarked
package dev.armature.generator.reader.openapi;

import org.jspecify.annotations.NullMarked;
