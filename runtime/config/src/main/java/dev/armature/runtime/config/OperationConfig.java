package dev.armature.runtime.config;

import dev.armature.runtime.RateLimit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * {@code operations.<id>}: what overrides the contract's defaults.
 *
 * @param rateLimit null to leave the contract's
 * @param timeout null to leave the contract's
 */
public record OperationConfig(@Nullable RateLimit rateLimit, @Nullable Duration timeout) {}
