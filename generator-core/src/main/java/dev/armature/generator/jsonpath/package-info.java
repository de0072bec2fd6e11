/** JSONPath (RFC 9535) over the trees of {@code source}. */
@NullMarked
package dev.armature.generator.jsonpath;

import org.jspecify.annotations.NullMarked;
