/**
 * Values made of schemas: such as they take, and such as break one keyword. Tests call servers with
 * them, and a mock answers with them.
 */
@NullMarked
package dev.armature.generator.instance;

import org.jspecify.annotations.NullMarked;
