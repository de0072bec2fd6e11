/** What engines share: how bytes wait between a connection and the thread of a handler. */
@NullMarked
package dev.armature.runtime.engine;

import org.jspecify.annotations.NullMarked;
