package dev.armature.runtime.config;

import dev.armature.runtime.server.ServerOptions;
import org.jspecify.annotations.Nullable;

/**
 * {@code server}: where and how the service listens.
 *
 * @param options what the engine needs
 * @param basePath the path before those of all operations; null for that of the contract's server
 * @param limits what a request may cost
 * @param encodedFrom from how many bytes on answers are encoded with gzip; {@link Long#MAX_VALUE}
 *     for never
 */
public record ServerConfig(
    ServerOptions options, @Nullable String basePath, LimitsConfig limits, long encodedFrom) {}
