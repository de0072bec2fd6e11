/** What needs all operations: usages, order, shapes, checks. */
@NullMarked
package dev.armature.generator.finish;

import org.jspecify.annotations.NullMarked;
