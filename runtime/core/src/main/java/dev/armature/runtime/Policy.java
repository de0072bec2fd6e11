package dev.armature.runtime;

/**
 * What a contract or a configuration says of an operation, for one layer. A record, kept by its
 * type: an operation has at most one of each.
 */
public interface Policy {}
