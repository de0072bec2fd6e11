/** Rules for contracts that are legal and harm those who serve or call them all the same. */
@NullMarked
package dev.armature.generator.lint;

import org.jspecify.annotations.NullMarked;
