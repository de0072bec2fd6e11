package dev.armature.generator.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.armature.generator.source.Node;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes values by a generator of Jackson's, numbers as they are written in the contract. */
final class NodeOutput {
  private static final int LONGEST = 40;

  private NodeOutput() {}

  static void write(Node node, JsonGenerator out) throws IOException {
    if (node instanceof Node.ObjectNode object) {
      out.writeStartObject();
      for (Node.Member member : object.members()) {
        out.writeFieldName(member.key());
        write(member.value(), out);
      }
      out.writeEndObject();
    } else if (node instanceof Node.ArrayNode array) {
      out.writeStartArray();
      for (Node item : array.items()) {
        write(item, out);
      }
      out.writeEndArray();
    } else if (node instanceof Node.StringNode text) {
      text(text.value(), out);
    } else if (node instanceof Node.NumberNode number) {
      out.writeNumber(literal(number.literal()));
    } else if (node instanceof Node.BooleanNode flag) {
      out.writeBoolean(flag.value());
    } else {
      out.writeNull();
    }
  }

  /** Of YAML's several lines, quotes keep what a block would lose. */
  private static void text(String text, JsonGenerator out) throws IOException {
    if (out instanceof YAMLGenerator yaml && text.indexOf('\n') >= 0 && !PlainTexts.isBlock(text)) {
      yaml.disable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
      yaml.disable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE);
      yaml.writeString(text);
      yaml.enable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
      yaml.enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE);
    } else {
      out.writeString(text);
    }
  }

  /** YAML 1.1 takes {@code 1e3} for a text: it asks for a point and a sign. */
  private static String literal(String written) {
    if (written.indexOf('e') < 0 && written.indexOf('E') < 0 || written.length() > LONGEST) {
      return written;
    }
    BigDecimal value = new BigDecimal(written);
    boolean short_ = Math.abs((long) value.scale()) + value.precision() < LONGEST;
    return short_ ? value.toPlainString() : written;
  }
}
