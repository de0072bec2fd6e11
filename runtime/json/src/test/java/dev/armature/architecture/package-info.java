/** The rules of architecture that the tests of every module hold. */
@NullMarked
package dev.armature.architecture;

import org.jspecify.annotations.NullMarked;
