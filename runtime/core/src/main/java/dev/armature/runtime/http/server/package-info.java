/** Calls over HTTP: routes, the router, negotiation; free of any engine. */
@NullMarked
package dev.armature.runtime.http.server;

import org.jspecify.annotations.NullMarked;
