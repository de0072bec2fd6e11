package dev.armature.generator.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Gives YAML scalars their types by the core schema (YAML 1.2.2, 10.3). */
final class YamlScalars {
  private static final String TAG = "tag:yaml.org,2002:";
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
  private static final Set<String> TEXT_TAGS = Set.of("str", "timestamp", "binary");

  private final ReadState state;

  YamlScalars(ReadState state) {
    this.state = state;
  }

  Node node(ScalarEvent scalar, Span span) throws SourceException {
    String text = scalar.getValue();
    String tag = scalar.getTag().orElse(null);
    if (scalar.isDQuoted()) {
      state.checkText(text, span);
    }
    if (tag != null && !tag.equals("!")) {
      return tagged(text, tag, span);
    }
    if (!scalar.isPlain() || tag != null) {
      return new Node.StringNode(text, span);
    }
    return resolve(text, span);
  }

  void checkKey(ScalarEvent key, Span span) throws SourceException {
    if (key.isDQuoted()) {
      state.checkText(key.getValue(), span);
    }
  }

  void checkCollectionTag(@Nullable String tag, boolean mapping, Span span) throws SourceException {
    if (tag != null && !tag.equals("!") && !tag.equals(TAG + (mapping ? "map" : "seq"))) {
      throw unknownTag(tag, span);
    }
  }

  private Node resolve(String text, Span span) throws SourceException {
    if (NULLS.contains(text)) {
      return new Node.NullNode(span);
    }
    if (TRUE.contains(text)) {
      return new Node.BooleanNode(true, text, span);
    }
    if (FALSE.contains(text)) {
      return new Node.BooleanNode(false, text, span);
    }
    if (YamlNumbers.isNumber(text)) {
      state.checkNumber(text, span);
      return new Node.NumberNode(YamlNumbers.toJson(text), text, span);
    }
    if (YamlNumbers.isNotFinite(text)) {
      throw SourceException.of(
          SourceCodes.NUMBER, span, text + " is no JSON number", "quote it if it is meant as text");
    }
    return new Node.StringNode(text, span);
  }

  private Node tagged(String text, String tag, Span span) throws SourceException {
    String name = tag.startsWith(TAG) ? tag.substring(TAG.length()) : "";
    if (TEXT_TAGS.contains(name)) {
      return new Node.StringNode(text, span);
    }
    Node node = resolve(text, span);
    boolean fits =
        switch (name) {
          case "null" -> node instanceof Node.NullNode;
          case "bool" -> node instanceof Node.BooleanNode;
          case "int" -> node instanceof Node.NumberNode number && isInteger(number.literal());
          case "float" -> node instanceof Node.NumberNode;
          default -> throw unknownTag(tag, span);
        };
    if (!fits) {
      throw SourceException.of(
          SourceCodes.UNSUPPORTED_YAML,
          span,
          "'" + text + "' does not fit its tag !!" + name,
          "remove the tag or correct the value");
    }
    return node;
  }

  private static boolean isInteger(String literal) {
    return literal.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
  }

  private static SourceException unknownTag(String tag, Span span) {
    return SourceException.of(
        SourceCodes.UNSUPPORTED_YAML,
        span,
        "unknown YAML tag '" + tag + "'",
        "remove it: contracts hold plain JSON values only");
  }
}
