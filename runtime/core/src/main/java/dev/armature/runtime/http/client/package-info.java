/** Sends requests; a router can stand behind, without a socket. */
@NullMarked
package dev.armature.runtime.http.client;

import org.jspecify.annotations.NullMarked;
