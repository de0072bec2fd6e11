/** Token buckets, bounded in number, and whose bucket a call takes from; how large parts may be. */
@NullMarked
package dev.armature.runtime.limit;

import org.jspecify.annotations.NullMarked;
