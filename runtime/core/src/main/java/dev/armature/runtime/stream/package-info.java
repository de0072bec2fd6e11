/** Bodies and events that are too long, or too slow, for memory; no protocol in them. */
@NullMarked
package dev.armature.runtime.stream;

import org.jspecify.annotations.NullMarked;
