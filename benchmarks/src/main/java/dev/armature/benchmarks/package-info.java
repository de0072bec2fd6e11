/** Whole-process measurements: what a child process costs, and how two of them compare. */
@NullMarked
package dev.armature.benchmarks;

import org.jspecify.annotations.NullMarked;
