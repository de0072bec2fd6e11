/** What goes into logs: one line a request, one a refusal, and texts that cannot forge lines. */
@NullMarked
package dev.armature.runtime.log;

import org.jspecify.annotations.NullMarked;
