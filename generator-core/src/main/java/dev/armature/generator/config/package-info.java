/** The configuration file: its schema, its reading, its decisions. */
@NullMarked
package dev.armature.generator.config;

import org.jspecify.annotations.NullMarked;
