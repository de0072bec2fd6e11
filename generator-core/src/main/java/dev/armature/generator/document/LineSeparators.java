package dev.armature.generator.document;

import dev.armature.generator.source.Node;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The separators of Unicode, U+2028 and U+2029: Jackson spells them by escapes of YAML that some
 * readers do not know, where all know another one. They travel as characters that the document does
 * not have.
 */
record LineSeparators(char line, char paragraph) {
  private static final char LINE = 0x2028;
  private static final char PARAGRAPH = 0x2029;

  /** For a document, of which this is the JSON. */
  static LineSeparators of(String json) {
    int[] free =
        IntStream.range(0xE000, 0xF900).filter(c -> json.indexOf(c) < 0).limit(2).toArray();
    return free.length < 2
        ? new LineSeparators(LINE, PARAGRAPH)
        : new LineSeparators((char) free[0], (char) free[1]);
  }

  /** Whether a document has any. */
  static boolean areIn(Node node) {
    if (node instanceof Node.ObjectNode object) {
      return object.members().stream().anyMatch(each -> isIn(each.key()) || areIn(each.value()));
    }
    return node instanceof Node.ArrayNode array
        ? array.items().stream().anyMatch(LineSeparators::areIn)
        : node instanceof Node.StringNode text && isIn(text.value());
  }

  private static boolean isIn(String text) {
    return text.indexOf(LINE) >= 0 || text.indexOf(PARAGRAPH) >= 0;
  }

  /** The document with characters in their place. */
  Node hidden(Node node) {
    if (node instanceof Node.ObjectNode object) {
      List<Node.Member> members =
          object.members().stream()
              .map(
                  each -> new Node.Member(hidden(each.key()), each.keySpan(), hidden(each.value())))
              .toList();
      return new Node.ObjectNode(members, object.span());
    }
    if (node instanceof Node.ArrayNode array) {
      return new Node.ArrayNode(array.items().stream().map(this::hidden).toList(), array.span());
    }
    return node instanceof Node.StringNode text
        ? new Node.StringNode(hidden(text.value()), text.span())
        : node;
  }

  private String hidden(String text) {
    return text.replace(LINE, line).replace(PARAGRAPH, paragraph);
  }

  /** What was written, with escapes in place of the characters. */
  String shown(String yaml) {
    return yaml.replace(String.valueOf(line), escape(LINE))
        .replace(String.valueOf(paragraph), escape(PARAGRAPH));
  }

  private static String escape(char c) {
    return String.format("\\u%04X", (int) c);
  }
}
