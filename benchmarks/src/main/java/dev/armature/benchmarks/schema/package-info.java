/** Checking JSON by schemas: Armature's compiled validators and codecs beside their peers. */
@NullMarked
package dev.armature.benchmarks.schema;

import org.jspecify.annotations.NullMarked;
