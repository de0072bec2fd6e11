package dev.armature.runtime;

/**
 * What the permission hook is asked about, besides the scopes of the contract.
 *
 * @param name {@code resource:action}
 */
public record Permission(String name) implements Policy {}
