package dev.armature.generator.ir;

/**
 * A documented default that is a value of a class of the user's own.
 *
 * @param type the class
 * @param json the value
 */
public record MappedDefault(MappedType type, String json) {}
