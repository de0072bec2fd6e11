package dev.armature.runtime.tape;

import org.jspecify.annotations.Nullable;

/**
 * One way in which an input breaks its contract; a member of {@code errors} in a problem (RFC
 * 9457).
 *
 * @param in the part of the request: {@code path}, {@code query}, {@code header}, {@code cookie} or
 *     {@code body}
 * @param name the parameter's name; null for a body
 * @param pointer JSON Pointer (RFC 6901) to the value within that part; empty for the whole part
 * @param keyword the JSON Schema keyword that failed, or {@code syntax}, {@code duplicate}, {@code
 *     depth} or {@code limit}
 * @param detail what is wrong, in plain words, fit to be shown to the sender
 */
public record Violation(
    String in, @Nullable String name, String pointer, String keyword, String detail) {}
