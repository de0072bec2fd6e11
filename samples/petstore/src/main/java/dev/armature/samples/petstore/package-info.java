/** A small shop for pets: handlers of a few lines over generated code and an in-memory store. */
@NullMarked
package dev.armature.samples.petstore;

import org.jspecify.annotations.NullMarked;
