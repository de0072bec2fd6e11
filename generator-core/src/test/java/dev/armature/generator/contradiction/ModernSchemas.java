package dev.armature.generator.contradiction;

import dev.armature.generator.source.JsonPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites schemas of OpenAPI into those of draft 2020-12 that mean the same, and remembers where
 * their parts went.
 */
final class ModernSchemas {
  /** From here on, numbers round to none of double precision. */
  private static final String LEAST_INFINITE_DOUBLE =
      new BigDecimal(Double.MAX_VALUE)
          .add(new BigDecimal(Math.ulp(Double.MAX_VALUE)).divide(BigDecimal.valueOf(2)))
          .toBigIntegerExact()
          .toString();

  /** RFC 4648, section 4, as the OpenAPI format registry has it. */
  private static final String BASE64 =
      "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

  private static final String DECIMAL = "^-?[0-9]+([.][0-9]+)?$";

  /** RFC 9110, section 5.6.7, IMF-fixdate. */
  private static final String HTTP_DATE =
      "^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} ([0-9]{2}:){2}[0-9]{2} GMT$";

  private final Map<String, List<String>> moved = new HashMap<>();

  /** The way to a schema in what was rewritten. */
  List<String> path(JsonPointer schema) {
    List<String> path = new ArrayList<>();
    JsonPointer at = JsonPointer.ROOT;
    for (String token : schema.tokens()) {
      at = at.append(token);
      path.addAll(moved.getOrDefault(at.toString(), List.of(token)));
    }
    return path;
  }

  /** A schema of any version: a discriminator chooses, and formats of numbers are bounds. */
  void any(ObjectNode said, JsonPointer at) {
    switch (said.path("format").asString("")) {
      case "int32" -> range(said, "-2147483648", "2147483647");
      case "int64" -> range(said, "-9223372036854775808", "9223372036854775807");
      case "uint64" -> range(said, "0", "18446744073709551615");
      case "int8" -> range(said, "-128", "127");
      case "int16" -> range(said, "-32768", "32767");
      case "uint8" -> range(said, "0", "255");
      case "uint16" -> range(said, "0", "65535");
      case "uint32" -> range(said, "0", "4294967295");
      case "double-int" -> range(said, "-9007199254740991", "9007199254740991");
      case "float" -> finite(said, "340282356779733661637539395458142568448");
      case "double" -> finite(said, LEAST_INFINITE_DOUBLE);
      case "decimal" -> said.withArray("allOf").addObject().put("pattern", DECIMAL);
      case "http-date" -> said.withArray("allOf").addObject().put("pattern", HTTP_DATE);
      case "byte" -> said.withArray("allOf").addObject().put("pattern", BASE64);
      default -> {}
    }
    if (!(said.get("required") instanceof ArrayNode)) {
      said.remove("required"); // Some write a flag, which means nothing.
    }
    if (said.has("discriminator") && said.get("oneOf") instanceof ArrayNode list) {
      said.remove("oneOf");
      ArrayNode all = said.withArray("allOf");
      String index = Integer.toString(all.size());
      moved.put(at.append("oneOf").toString(), List.of("allOf", index, "anyOf"));
      all.addObject().set("anyOf", list);
    }
  }

  /** As the OpenAPI format registry has it, a text may stand for a whole number of 64 bits. */
  private static void range(ObjectNode said, String min, String max) {
    ObjectNode range = PeerTree.MAKE.objectNode().put("multipleOf", 1);
    range.set("minimum", PeerTree.number(min));
    range.set("maximum", PeerTree.number(max));
    if (max.length() > 10) {
      range.put("pattern", "^-?[0-9]+$");
    }
    said.withArray("allOf").add(range);
  }

  private static void finite(ObjectNode said, String limit) {
    ObjectNode range = PeerTree.MAKE.objectNode();
    range.set("exclusiveMinimum", PeerTree.number("-" + limit));
    range.set("exclusiveMaximum", PeerTree.number(limit));
    said.withArray("allOf").add(range);
  }

  /**
   * A schema of OpenAPI 3.0.3, section 4.7.24. {@code nullable} is read by decision 11, and
   * keywords of 3.1 as 3.1 reads them, which {@code schema/other-version} says.
   */
  void old(ObjectNode said, JsonPointer at) {
    said.remove(List.of("$id", "$schema", "$anchor"));
    exclusive(said, "minimum", "exclusiveMinimum");
    exclusive(said, "maximum", "exclusiveMaximum");
    if (!took(said, "nullable")) {
      return;
    }
    if (said.has("type")) {
      said.set("type", PeerTree.MAKE.arrayNode().add(said.get("type")).add("null"));
    }
    if (said.get("enum") instanceof ArrayNode list) {
      list.add(PeerTree.MAKE.nullNode());
    }
    ArrayNode both = PeerTree.MAKE.arrayNode();
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      JsonNode branches = said.remove(keyword);
      if (branches != null) {
        besides(at.append(keyword), both.size());
        ObjectNode either = both.addObject();
        either
            .putArray("anyOf")
            .add(PeerTree.MAKE.objectNode().set(keyword, branches))
            .add(PeerTree.MAKE.objectNode().put("type", "null"));
      }
    }
    if (!both.isEmpty()) {
      said.set("allOf", both);
    }
  }

  private void besides(JsonPointer keyword, int index) {
    List<String> wrapped = List.of("allOf", Integer.toString(index), "anyOf", "0", keyword.last());
    moved.put(keyword.toString(), wrapped);
    JsonPointer around = keyword.parent();
    String one = around == null ? "" : around.append("oneOf").toString();
    List<String> before = moved.get(one);
    if (keyword.last().equals("allOf") && before != null) {
      List<String> all = new ArrayList<>(wrapped);
      all.addAll(before.subList(1, before.size()));
      moved.put(one, all);
    }
  }

  private static void exclusive(ObjectNode said, String bound, String flag) {
    if (took(said, flag) && said.has(bound)) {
      said.set(flag, said.remove(bound));
    }
  }

  private static boolean took(ObjectNode said, String flag) {
    JsonNode set = said.remove(flag);
    return set != null && set.asBoolean(false);
  }
}
