package dev.armature.generator.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.armature.generator.source.Node.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one JSON text (RFC 8259) into a tree. Not thread-safe; for one text. */
final class JsonTreeReader {
  /** Depth, number length and size are checked here, with positions, rather than by Jackson. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  private final SourceFile file;
  private final ReadState state;
  private final Positions positions;

  JsonTreeReader(SourceFile file, ReadState state) {
    this.file = file;
    this.state = state;
    this.positions = new Positions(file);
  }

  Node read() throws SourceException {
    try (JsonParser json = FACTORY.createParser(file.text().toCharArray())) {
      JsonToken first = json.nextToken();
      if (first == null) {
        throw SourceParser.empty(file);
      }
      Node root = value(json, first, 1);
      if (json.nextToken() != null) {
        int at = start(json);
        throw syntax(at, "text behind the end of the JSON document", "remove it");
      }
      state.throwIfAny();
      return root;
    } catch (JsonProcessingException e) {
      int at = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
      throw syntax(at, "not valid JSON: " + JsonMessages.plain(e.getOriginalMessage()), null);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private Node value(JsonParser json, JsonToken token, int depth)
      throws IOException, SourceException {
    int start = start(json);
    return switch (token) {
      case START_OBJECT -> object(json, start, depth);
      case START_ARRAY -> array(json, start, depth);
      case VALUE_STRING -> string(json, start);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json, start);
      case VALUE_TRUE -> new Node.BooleanNode(true, leaf(start, start + 4));
      case VALUE_FALSE -> new Node.BooleanNode(false, leaf(start, start + 5));
      case VALUE_NULL -> new Node.NullNode(leaf(start, start + 4));
      default -> throw new IllegalStateException("token " + token);
    };
  }

  private Node object(JsonParser json, int start, int depth) throws IOException, SourceException {
    state.checkDepth(depth, positions.span(start, start + 1));
    ObjectMembers members = new ObjectMembers();
    for (JsonToken at = json.nextToken(); at != JsonToken.END_OBJECT; at = json.nextToken()) {
      int keyStart = start(json);
      Span keySpan = positions.span(keyStart, stringEnd(keyStart));
      String key = json.currentName();
      state.checkText(key, keySpan);
      Node value = value(json, json.nextToken(), depth + 1);
      Member earlier = members.add(new Member(key, keySpan, value));
      if (earlier != null) {
        state.duplicate(key, keySpan, earlier.keySpan());
      }
    }
    return members.build(leaf(start, start(json) + 1));
  }

  private Node array(JsonParser json, int start, int depth) throws IOException, SourceException {
    state.checkDepth(depth, positions.span(start, start + 1));
    List<Node> items = new ArrayList<>(4);
    for (JsonToken at = json.nextToken(); at != JsonToken.END_ARRAY; at = json.nextToken()) {
      items.add(value(json, at, depth + 1));
    }
    return new Node.ArrayNode(items, leaf(start, start(json) + 1));
  }

  private Node string(JsonParser json, int start) throws IOException, SourceException {
    Span span = leaf(start, stringEnd(start));
    String value = json.getText();
    state.checkText(value, span);
    return new Node.StringNode(value, span);
  }

  private Node number(JsonParser json, int start) throws IOException, SourceException {
    String literal = json.getText();
    Span span = leaf(start, start + literal.length());
    state.checkNumber(literal, span);
    return new Node.NumberNode(literal, span);
  }

  /** The span of a value, which is counted. */
  private Span leaf(int start, int end) throws SourceException {
    Span span = positions.span(start, end);
    state.count(1, span);
    return span;
  }

  private int stringEnd(int start) {
    String text = file.text();
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private static int start(JsonParser json) {
    return (int) json.currentTokenLocation().getCharOffset();
  }

  private SourceException syntax(int at, String message, @Nullable String help) {
    String advice = help != null ? help : "check the commas, quotes and brackets before this place";
    return SourceException.of(SourceCodes.SYNTAX, positions.span(at, at + 1), message, advice);
  }
}
