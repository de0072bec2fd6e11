/** The Maven plugin: parameters in, {@code GeneratorConfig} out, diagnostics logged. */
@NullMarked
package dev.armature.maven;

import org.jspecify.annotations.NullMarked;
