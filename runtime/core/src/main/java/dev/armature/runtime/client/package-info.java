/** Calls a router without a socket. */
@NullMarked
package dev.armature.runtime.client;

import org.jspecify.annotations.NullMarked;
