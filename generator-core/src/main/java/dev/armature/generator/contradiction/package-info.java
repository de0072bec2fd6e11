/** What a contract says against itself: rules that exclude each other, values that they refuse. */
@NullMarked
package dev.armature.generator.contradiction;

import org.jspecify.annotations.NullMarked;
