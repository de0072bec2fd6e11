/** Brings documents of Swagger 2.0 into the shape of OpenAPI 3; every place stays as written. */
@NullMarked
package dev.armature.generator.read.swagger;

import org.jspecify.annotations.NullMarked;
