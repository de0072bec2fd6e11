/** Says which keys may stand in each object of a contract, and what is wrong with the others. */
@NullMarked
package dev.armature.generator.reader.keys;

import org.jspecify.annotations.NullMarked;
