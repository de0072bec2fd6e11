package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import java.util.List;

/** The places in the value of a keyword at which schemas stand. */
final class Subplaces {
  private Subplaces() {}

  static List<Place> of(Place keyword, KeywordTable.Shape shape) {
    boolean list = keyword.node() instanceof Node.ArrayNode;
    return switch (shape) {
      case VALUE -> List.of();
      case SCHEMA -> List.of(keyword);
      case LIST -> keyword.items();
      case MAP -> keyword.members();
      case SCHEMA_OR_LIST -> list ? keyword.items() : List.of(keyword);
      case MAP_OR_LISTS ->
          keyword.members().stream()
              .filter(member -> !(member.node() instanceof Node.ArrayNode))
              .toList();
    };
  }
}
