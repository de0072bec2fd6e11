/** Requests, responses, routes and the router, free of any HTTP engine. */
@NullMarked
package dev.armature.runtime.http;

import org.jspecify.annotations.NullMarked;
