/** What the generator can emit: one package for each kind of output. */
@NullMarked
package dev.armature.generator.target;

import org.jspecify.annotations.NullMarked;
