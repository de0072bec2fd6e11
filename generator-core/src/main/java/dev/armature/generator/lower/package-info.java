/** Makes model types of schemas: the IR's values and types, one for each schema. */
@NullMarked
package dev.armature.generator.lower;

import org.jspecify.annotations.NullMarked;
