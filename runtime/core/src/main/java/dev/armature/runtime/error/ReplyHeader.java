package dev.armature.runtime.error;

/**
 * A header of the reply that tells of a failure, {@code Retry-After} for example.
 *
 * @param name the header's name
 * @param value its value, without line breaks
 */
public record ReplyHeader(String name, String value) {}
