/** Calls the petstore. */
@NullMarked
package dev.armature.samples.petclient;

import org.jspecify.annotations.NullMarked;
