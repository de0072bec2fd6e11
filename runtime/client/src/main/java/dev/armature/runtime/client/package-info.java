/**
 * What a client stands on that knows no generated code: HTTP over the JDK's client, within a
 * deadline, with retries, credentials, trace and metrics.
 */
@NullMarked
package dev.armature.runtime.client;

import org.jspecify.annotations.NullMarked;
