/** What handlers see of a call: the operation, its context, who calls, and by when. */
@NullMarked
package dev.armature.runtime;

import org.jspecify.annotations.NullMarked;
