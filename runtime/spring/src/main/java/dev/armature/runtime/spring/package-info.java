/** Serves routers of generated contracts in a Spring Boot application. */
@NullMarked
package dev.armature.runtime.spring;

import org.jspecify.annotations.NullMarked;
