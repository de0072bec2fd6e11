/** A second opinion on contracts, by swagger-parser. */
@NullMarked
package dev.armature.crosscheck;

import org.jspecify.annotations.NullMarked;
