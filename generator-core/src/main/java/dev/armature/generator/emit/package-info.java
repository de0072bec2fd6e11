/** What the generator can emit: one package for each kind of output. */
@NullMarked
package dev.armature.generator.emit;

import org.jspecify.annotations.NullMarked;
