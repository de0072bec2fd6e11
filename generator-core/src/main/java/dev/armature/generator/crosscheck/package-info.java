/** What another reader understands of a contract, held against what we do. */
@NullMarked
package dev.armature.generator.crosscheck;

import org.jspecify.annotations.NullMarked;
