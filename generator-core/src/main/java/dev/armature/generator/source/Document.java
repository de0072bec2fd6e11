package dev.armature.generator.source;

/** A file that was read. */
public record Document(SourceFile file, Node root) {}
