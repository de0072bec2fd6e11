package dev.armature.runtime.config;

import java.time.Duration;

/**
 * {@code server.limits}: what a request may cost.
 *
 * @param maxBodySize bytes
 * @param maxInFlight how many requests may be in flight at once; 0 for any number
 * @param requestTimeout by when a request has to be answered, unless its operation says otherwise
 */
public record LimitsConfig(long maxBodySize, int maxInFlight, Duration requestTimeout) {}
