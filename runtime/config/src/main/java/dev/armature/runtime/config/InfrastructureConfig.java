package dev.armature.runtime.config;

import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.layer.ResponseValidation;
import dev.armature.runtime.log.AccessLog;
import java.util.List;
import java.util.Map;

/**
 * {@code infrastructure}: what surrounds the operations.
 *
 * @param errorFormat {@code error_handling.format}
 * @param healthEnabled {@code health.enabled}: whether the health endpoints are served
 * @param mdc {@code context.mdc}: whether log lines carry trace and correlation ids
 * @param trustedProxies {@code context.trusted_proxies}: whose {@code X-Forwarded-For} is believed
 * @param ipv6Prefix {@code context.ipv6_prefix}: how many bits of an IPv6 address tell callers
 *     apart
 * @param accessLog {@code observability.logs}: which requests get a line in the access log
 * @param guessing {@code security.blocking} and {@code security.passwords}
 * @param schemes {@code security.schemes}: by the names that the contract gives them
 * @param responses {@code security.validation.responses}: what becomes of answers that break it
 */
public record InfrastructureConfig(
    ErrorFormat errorFormat,
    boolean healthEnabled,
    boolean mdc,
    List<String> trustedProxies,
    int ipv6Prefix,
    AccessLog accessLog,
    GuessingConfig guessing,
    Map<String, SchemeConfig> schemes,
    ResponseValidation responses) {
  /** Copies the collections. */
  public InfrastructureConfig {
    trustedProxies = List.copyOf(trustedProxies);
    schemes = Map.copyOf(schemes);
  }
}
