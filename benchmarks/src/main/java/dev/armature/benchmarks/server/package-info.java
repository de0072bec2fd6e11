/** What the layers around an operation cost a server. */
@NullMarked
package dev.armature.benchmarks.server;

import org.jspecify.annotations.NullMarked;
