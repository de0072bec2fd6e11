/** What every engine that listens on a port needs to know, whichever it is. */
@NullMarked
package dev.armature.runtime.server;

import org.jspecify.annotations.NullMarked;
