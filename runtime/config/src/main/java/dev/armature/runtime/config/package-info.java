/** The YAML configuration of a service: read, validated at start, and made into layers. */
@NullMarked
package dev.armature.runtime.config;

import org.jspecify.annotations.NullMarked;
