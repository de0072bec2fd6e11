/** Generator time and memory beside openapi-generator. */
@NullMarked
package dev.armature.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
