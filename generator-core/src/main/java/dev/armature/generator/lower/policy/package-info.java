/** What the configuration says of types: formats, integers, mapped classes. */
@NullMarked
package dev.armature.generator.lower.policy;

import org.jspecify.annotations.NullMarked;
