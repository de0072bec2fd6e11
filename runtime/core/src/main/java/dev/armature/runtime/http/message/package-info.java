/** Requests and responses as every side sees them: servers, clients, gateways. */
@NullMarked
package dev.armature.runtime.http.message;

import org.jspecify.annotations.NullMarked;
