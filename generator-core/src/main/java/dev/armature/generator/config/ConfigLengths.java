package dev.armature.generator.config;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;

/** Reports names and texts that are longer than any that could be meant; the checker gives up. */
final class ConfigLengths implements Node.Visitor<Void> {
  private static final int LONGEST = 10_000;

  private final Diagnostics diagnostics;

  ConfigLengths(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  private Void check(String text, Span at) {
    if (text.length() > LONGEST) {
      diagnostics.error(
          "config/invalid",
          at,
          "a text of " + text.length() + " characters stands here; the longest is " + LONGEST,
          "shorten it");
    }
    return null;
  }

  @Override
  public Void object(Node.ObjectNode node) {
    for (Node.Member member : node.members()) {
      check(member.key(), member.keySpan());
      member.value().accept(this);
    }
    return null;
  }

  @Override
  public Void array(Node.ArrayNode node) {
    node.items().forEach(item -> item.accept(this));
    return null;
  }

  @Override
  public Void string(Node.StringNode node) {
    return check(node.value(), node.span());
  }

  @Override
  public Void number(Node.NumberNode node) {
    return check(node.literal(), node.span());
  }

  @Override
  public Void bool(Node.BooleanNode node) {
    return null;
  }

  @Override
  public Void nil(Node.NullNode node) {
    return null;
  }
}
