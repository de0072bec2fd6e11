package dev.armature.generator.naming;

/**
 * The constant that holds a documented default.
 *
 * @param holder the class in the json package
 * @param constant its constant
 * @param subject what has the default, as generated code calls it: {@code Order.shipTo}
 */
public record DefaultName(String holder, String constant, String subject) {}
