/** An embedded HTTP server on Vert.x's event loops, with our own dispatch to threads. */
@NullMarked
package dev.armature.runtime.vertx;

import org.jspecify.annotations.NullMarked;
