package dev.armature.runtime.log;

import org.jspecify.annotations.Nullable;

/**
 * How a request ended.
 *
 * @param status the status of the answer; 499 when the caller went away before
 * @param nanos how long it took, from arrival to answer
 * @param bytes the length of the answer's body; below zero when it is not known
 * @param route the path with its parameters in braces; {@code *} when there is none for the request
 * @param path the path as it came, where there is no route; else null
 * @param code the stable name of the failure; null when there was none
 * @param address where the request came from, behind trusted proxies; empty when not known
 */
public record Answered(
    int status,
    long nanos,
    long bytes,
    String route,
    @Nullable String path,
    @Nullable String code,
    String address) {}
