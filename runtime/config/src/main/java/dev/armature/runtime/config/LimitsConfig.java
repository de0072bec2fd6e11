package dev.armature.runtime.config;

import dev.armature.runtime.limit.MultipartLimits;
import java.time.Duration;

/**
 * {@code server.limits}: what a request may cost.
 *
 * @param maxBodySize bytes
 * @param multipart of a form in parts
 * @param maxInFlight how many requests may be in flight at once; 0 for any number
 * @param requestTimeout by when a request has to be answered, unless its operation says otherwise
 */
public record LimitsConfig(
    long maxBodySize, MultipartLimits multipart, int maxInFlight, Duration requestTimeout) {}
