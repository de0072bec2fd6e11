package dev.armature.generator.request;

/**
 * A body as it travels.
 *
 * @param mediaType its type, with parameters
 * @param text its bytes as UTF-8
 */
public record SpelledBody(String mediaType, String text) {}
