package dev.armature.generator.naming;

import dev.armature.generator.source.Node;

/** The text of a scalar, from which a constant is named. */
enum ScalarText implements Node.Visitor<String> {
  INSTANCE;

  @Override
  public String object(Node.ObjectNode node) {
    return "object";
  }

  @Override
  public String array(Node.ArrayNode node) {
    return "array";
  }

  @Override
  public String string(Node.StringNode node) {
    return node.value();
  }

  @Override
  public String number(Node.NumberNode node) {
    return node.literal();
  }

  @Override
  public String bool(Node.BooleanNode node) {
    return Boolean.toString(node.value());
  }

  @Override
  public String nil(Node.NullNode node) {
    return "null";
  }
}
