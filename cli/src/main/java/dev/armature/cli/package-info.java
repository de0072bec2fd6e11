/** The {@code armature} command: options in, {@code GeneratorConfig} out, diagnostics printed. */
@NullMarked
package dev.armature.cli;

import org.jspecify.annotations.NullMarked;
