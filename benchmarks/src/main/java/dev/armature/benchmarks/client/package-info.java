/** What a call costs the client, beside the same call by hand. */
@NullMarked
package dev.armature.benchmarks.client;

import org.jspecify.annotations.NullMarked;
