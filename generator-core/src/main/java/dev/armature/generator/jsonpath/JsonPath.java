package dev.armature.generator.jsonpath;

import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.util.List;

/** A query of JSONPath (RFC 9535). Immutable. */
public final class JsonPath {
  private final String text;
  private final Query query;

  private JsonPath(String text, Query query) {
    this.text = text;
    this.query = query;
  }

  /**
   * A value that a query selects.
   *
   * @param pointer where it stands; a query may select a place more than once
   */
  public record Match(JsonPointer pointer, Node node) {}

  /**
   * Reads a query.
   *
   * @throws JsonPathException if it is not well formed or not valid (RFC 9535, section 2.1)
   */
  public static JsonPath parse(String text) {
    return new JsonPath(text, new QueryParser(new Cursor(text)).whole());
  }

  /**
   * The selected values, in the order of RFC 9535, section 2.
   *
   * @throws JsonPathException if telling them takes too many steps, as queries within queries may
   */
  public List<Match> select(Node root) {
    return new Evaluation(root, text.length()).of(query);
  }

  @Override
  public String toString() {
    return text;
  }
}
