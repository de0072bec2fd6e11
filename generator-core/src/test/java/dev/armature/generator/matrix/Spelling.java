package dev.armature.generator.matrix;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Values as parameters spell them (OpenAPI 3.1, style values; RFC 6570). */
final class Spelling {
  private final Place place;
  private final String name;
  private final JsonNode value;

  Spelling(Place place, String name, String json) {
    this.place = place;
    this.name = name;
    this.value = Verdicts.tree(json);
  }

  /** The text in the place, percent-encoded where it is in a target, a form or a cookie. */
  String text(String json) {
    return switch (place.style()) {
      case "json" -> named(encoded(json));
      case "deepObject" -> joined("&", name + "%5B", "%5D=");
      case "spaceDelimited" -> name + "=" + plain("%20");
      case "pipeDelimited" -> name + "=" + plain("%7C");
      case "label" -> "." + (place.explode() ? exploded(".") : plain(","));
      case "matrix" -> matrix();
      case "form", "cookie" -> place.explode() ? form() : name + "=" + plain(",");
      default -> place.explode() ? exploded(",") : plain(",");
    };
  }

  private String matrix() {
    if (value.isObject() && place.explode()) {
      return joined(";", ";", "=").replace(";;", ";");
    }
    return value.isArray() && place.explode()
        ? String.join("", items(";" + name + "="))
        : ";" + name + "=" + plain(",");
  }

  private String named(String text) {
    boolean bare = place.in().equals("path") || place.in().equals("header");
    return bare ? text : name + "=" + text;
  }

  private String form() {
    String between = place.in().equals("cookie") ? "; " : "&";
    if (value.isObject()) {
      return joined(between, "", "=");
    }
    return value.isArray()
        ? String.join(between, items(name + "="))
        : name + "=" + encoded(value.asString());
  }

  private String exploded(String separator) {
    return value.isObject() ? joined(separator, "", "=") : plain(separator);
  }

  private String plain(String separator) {
    if (value.isArray()) {
      return String.join(separator, items(""));
    }
    return value.isObject() ? joined(separator, "", separator) : encoded(value.asString());
  }

  private List<String> items(String before) {
    List<String> items = new ArrayList<>();
    value.forEach(item -> items.add(before + encoded(item.asString())));
    return items;
  }

  private String joined(String separator, String before, String between) {
    Map<String, String> members = new LinkedHashMap<>();
    value.properties().forEach(e -> members.put(e.getKey(), encoded(e.getValue().asString())));
    List<String> texts = new ArrayList<>();
    members.forEach((key, text) -> texts.add(before + key + between + text));
    return String.join(separator, texts);
  }

  private String encoded(String text) {
    boolean header = place.in().equals("header") || place == Place.RESPONSE_HEADER;
    boolean plain = header || place.style().equals("cookie");
    return plain ? text : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
