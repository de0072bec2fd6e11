/** The petstore's contract, served by a Spring Boot application. */
@NullMarked
package dev.armature.samples.springstore;

import org.jspecify.annotations.NullMarked;
