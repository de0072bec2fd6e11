package dev.armature.generator.naming;

/**
 * The names of a group of handlers.
 *
 * @param tag the tag as written; {@code default} for operations without one
 * @param className its interface in the api package, such as {@code PetsApi}
 * @param method the router builder's method that takes it, such as {@code pets}
 */
public record GroupNames(String tag, String className, String method) {}
