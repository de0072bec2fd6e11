package dev.armature.generator.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.armature.generator.source.Node;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A node as JSON text. */
final class NodeJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private NodeJson() {}

  static String print(Node node) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      node.accept(new Writer(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private record Writer(JsonGenerator out) implements Node.Visitor<Void> {
    @Override
    public Void object(Node.ObjectNode node) {
      return write(
          () -> {
            out.writeStartObject();
            for (Node.Member member : node.members()) {
              out.writeFieldName(member.key());
              member.value().accept(this);
            }
            out.writeEndObject();
          });
    }

    @Override
    public Void array(Node.ArrayNode node) {
      return write(
          () -> {
            out.writeStartArray();
            node.items().forEach(item -> item.accept(this));
            out.writeEndArray();
          });
    }

    @Override
    public Void string(Node.StringNode node) {
      return write(() -> out.writeString(node.value()));
    }

    @Override
    public Void number(Node.NumberNode node) {
      return write(() -> out.writeNumber(node.literal()));
    }

    @Override
    public Void bool(Node.BooleanNode node) {
      return write(() -> out.writeBoolean(node.value()));
    }

    @Override
    public Void nil(Node.NullNode node) {
      return write(out::writeNull);
    }

    private static Void write(Action action) {
      try {
        action.run();
        return null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private interface Action {
    void run() throws IOException;
  }
}
