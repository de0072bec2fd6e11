/** The whole run, from a contract to files. */
@NullMarked
package dev.armature.generator;

import org.jspecify.annotations.NullMarked;
