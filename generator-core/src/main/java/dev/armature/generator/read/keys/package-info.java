/** Says which keys may stand in each object of a contract, and what is wrong with the others. */
@NullMarked
package dev.armature.generator.read.keys;

import org.jspecify.annotations.NullMarked;
