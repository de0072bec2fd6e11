/** Writes a contract as one OpenAPI document, whatever it was written in and in how many files. */
@NullMarked
package dev.armature.generator.document;

import org.jspecify.annotations.NullMarked;
