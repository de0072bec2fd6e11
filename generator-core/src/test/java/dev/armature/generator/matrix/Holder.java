package dev.armature.generator.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema with several combinations as its members.
 *
 * @param name of the schema
 * @param more keywords beside {@code properties}, after a comma
 * @param out whether it is a response's
 * @param in whether it is a request's
 */
record Holder(String name, List<Cell> cells, String more, boolean out, boolean in) {
  /** Members' names must differ, and some records are wide enough to be classes. */
  static List<Holder> of(List<Cell> cells) {
    List<List<Cell>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    cells.stream()
        .filter(cell -> cell.place().isJson())
        .forEach(
            cell ->
                groups
                    .get(
                        cell.presence() == Presence.READ_ONLY
                            ? 1
                            : cell.presence() == Presence.WRITE_ONLY ? 2 : 0)
                    .add(cell));
    List<Holder> holders = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      List<Cell> group = groups.get(g);
      for (int from = 0; from < group.size(); ) {
        int size = from == 20 ? 66 : 20;
        List<Cell> some = group.subList(from, Math.min(group.size(), from + size));
        holders.add(
            new Holder(
                "Holder" + holders.size(), some, more(some, holders.size()), g != 2, g != 1));
        from += some.size();
      }
    }
    return holders;
  }

  /** Members that come to a map have variables, too; those that are just names all meet them. */
  private static String more(List<Cell> cells, int turn) {
    boolean names = cells.stream().allMatch(each -> each.checks() == Checks.NONE);
    return switch (names ? 0 : turn % 3) {
      case 0 -> ",\"additionalProperties\":{\"type\":[\"string\",\"null\"]}";
      case 1 -> ",\"minProperties\":1";
      default -> ",\"additionalProperties\":false";
    };
  }

  /** The model's class. */
  String type() {
    return name;
  }

  /** The schema. */
  String schema() {
    List<String> members =
        cells.stream().map(each -> "\"" + each.name() + "\":" + each.member()).toList();
    List<String> required =
        cells.stream()
            .filter(each -> each.presence().isRequired())
            .map(each -> "\"" + each.name() + "\"")
            .toList();
    return "{\"type\":\"object\",\"required\":["
        + String.join(",", required)
        + "],\"properties\":{"
        + String.join(",", members)
        + "}"
        + more
        + "}";
  }

  /** A document in which one member has a certain value, or is absent where that is empty. */
  String document(Cell cell, String value) {
    return text(members(cell, value));
  }

  /** That document as it is written after it was read: absent members have their defaults. */
  String written(Cell cell, String value) {
    Map<String, String> members = members(cell, value);
    for (Cell each : cells) {
      if (each.presence() == Presence.DEFAULT && each.place() == Place.MEMBER) {
        members.putIfAbsent(each.name(), each.type().valid());
      }
    }
    return text(members);
  }

  private Map<String, String> members(Cell cell, String value) {
    Map<String, String> members = new LinkedHashMap<>();
    for (Cell each : cells) {
      if (each.presence().isRequired()) {
        members.put(each.name(), each.placed(each.type().valid()));
      }
    }
    if (value.isEmpty()) {
      members.remove(cell.name());
    } else {
      members.put(cell.name(), value);
    }
    return members;
  }

  private static String text(Map<String, String> members) {
    List<String> texts = new ArrayList<>();
    members.forEach((name, text) -> texts.add("\"" + name + "\":" + text));
    return "{" + String.join(",", texts) + "}";
  }
}
