/** How parameters travel: their place, style and shape, read and written by one table. */
@NullMarked
package dev.armature.runtime.http.param;

import org.jspecify.annotations.NullMarked;
