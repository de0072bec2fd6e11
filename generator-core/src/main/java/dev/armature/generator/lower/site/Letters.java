package dev.armature.generator.lower.site;

import dev.armature.generator.source.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which values are the same to the letter: a digest of what is written, wherever it stands.
 * The order of keywords is no part of it, that of properties is. Linear over all questions
 * together.
 */
final class Letters {
  /** What means something else at another place. */
  private static final Set<String> OF_PLACE =
      Set.of(
          "$id",
          "$anchor",
          "$dynamicAnchor",
          "$dynamicRef",
          "$recursiveAnchor",
          "$recursiveRef",
          "$schema");

  private final Map<Node, Letter> known = new IdentityHashMap<>();

  /**
   * What is written.
   *
   * @param refers whether it refers to other places, so that it means the same in one document only
   * @param movable whether it means the same at another place of the document
   */
  record Letter(String digest, boolean refers, boolean movable) {
    private static Letter of(String text) {
      return new Letter(text, false, true);
    }
  }

  /** The letter of a value. */
  Letter of(Node node) {
    return node.accept(new Reading(false));
  }

  private final class Reading implements Node.Visitor<Letter> {
    /** Whether the members of an object are properties, whose order is that of components. */
    private final boolean ordered;

    Reading(boolean ordered) {
      this.ordered = ordered;
    }

    @Override
    public Letter object(Node.ObjectNode node) {
      Letter letter = known.get(node);
      if (letter == null) {
        letter = digest(node);
        known.put(node, letter);
      }
      return letter;
    }

    private Letter digest(Node.ObjectNode node) {
      Comparator<Node.Member> byKey = Comparator.comparing(Node.Member::key);
      Stream<Node.Member> members = node.members().stream();
      StringBuilder text = new StringBuilder("{");
      boolean refers = false;
      boolean movable = true;
      for (Node.Member each : (ordered ? members : members.sorted(byKey)).toList()) {
        Letter value = each.value().accept(new Reading(each.key().equals("properties")));
        text.append(quoted(each.key())).append(value.digest());
        refers |= value.refers() || each.key().equals("$ref") || each.key().equals("mapping");
        movable &= value.movable() && !OF_PLACE.contains(each.key());
      }
      return new Letter(sha(text.append('}').toString()), refers, movable);
    }

    @Override
    public Letter array(Node.ArrayNode node) {
      List<Letter> items =
          node.items().stream().map(item -> item.accept(new Reading(false))).toList();
      StringBuilder text = new StringBuilder("[");
      items.forEach(item -> text.append(item.digest()).append(','));
      return new Letter(
          sha(text.append(']').toString()),
          items.stream().anyMatch(Letter::refers),
          items.stream().allMatch(Letter::movable));
    }

    @Override
    public Letter string(Node.StringNode node) {
      return Letter.of(quoted(node.value()));
    }

    @Override
    public Letter number(Node.NumberNode node) {
      return Letter.of("n" + node.literal() + " ");
    }

    @Override
    public Letter bool(Node.BooleanNode node) {
      return Letter.of(node.value() ? "t" : "f");
    }

    @Override
    public Letter nil(Node.NullNode node) {
      return Letter.of("0");
    }
  }

  /** With its length before it, so that nothing has to be escaped. */
  private static String quoted(String text) {
    return "s" + text.length() + ":" + text;
  }

  private static String sha(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return "#" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
