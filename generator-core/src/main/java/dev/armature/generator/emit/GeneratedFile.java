package dev.armature.generator.emit;

/**
 * One file that a target emits.
 *
 * @param path where, relative to the output folder, with {@code /} between folders
 * @param text its content; lines end with LF
 */
public record GeneratedFile(String path, String text) {}
