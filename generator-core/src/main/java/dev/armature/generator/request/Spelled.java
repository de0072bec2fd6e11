package dev.armature.generator.request;

import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A parameter as OpenAPI spells it (3.1, 4.8.12.4, Style Values), without the runtime's own writer:
 * the pairs that a query, a form or cookies take, or one text for a path or header.
 *
 * @param parts {@code name=value}, or the text alone
 */
record Spelled(List<String> parts) {
  static Spelled of(ParameterBinding how, Node value) throws Unspellable {
    if (how.style() == Style.JSON_CONTENT) {
      String json = JsonText.of(value);
      return switch (how.in()) {
        case HEADER -> text(header(json));
        case PATH -> text(Texts.encode(json));
        default -> text(Texts.encode(how.name()) + "=" + Texts.encode(json));
      };
    }
    boolean scalar = !(value instanceof Node.ObjectNode || value instanceof Node.ArrayNode);
    boolean apart = how.explode() || how.style() == Style.DEEP_OBJECT;
    if (how.shape() == Shape.OBJECT && apart && scalar) {
      throw new Unspellable("a scalar where members stand alone");
    }
    return switch (how.in()) {
      case PATH -> text(filled(path(how, value)));
      case HEADER -> text(header(filled(simple(how, value, false))));
      default -> new Spelled(pairs(how, value));
    };
  }

  private static Spelled text(String text) {
    return new Spelled(List.of(text));
  }

  private static String filled(String text) throws Unspellable {
    if (text.isEmpty()) {
      throw new Unspellable("an empty text");
    }
    return text;
  }

  private static String header(String text) throws Unspellable {
    boolean plain = text.chars().allMatch(c -> c >= ' ' && c <= '~');
    if (!plain || !text.strip().equals(text)) {
      throw new Unspellable("no field value");
    }
    return text;
  }

  private static String path(ParameterBinding how, Node value) throws Unspellable {
    return switch (how.style()) {
      case LABEL -> "." + delimited(how, value, how.explode() ? "." : ",");
      case MATRIX -> matrix(how, value);
      default -> filled(simple(how, value, true));
    };
  }

  private static String simple(ParameterBinding how, Node value, boolean encode)
      throws Unspellable {
    if (!encode && value instanceof Node.ArrayNode array) {
      for (String each : Texts.items(array)) {
        if (each.contains(",") || each.isBlank() || !each.strip().equals(each)) {
          throw new Unspellable("a comma in a header's list");
        }
      }
    }
    String text = delimited(how, value, separator(how));
    return encode ? text : decodedHeader(value, text, how);
  }

  /** Headers are not encoded. */
  private static String decodedHeader(Node value, String text, ParameterBinding how)
      throws Unspellable {
    if (value instanceof Node.ArrayNode array) {
      return String.join(separator(how), Texts.items(array));
    }
    if (value instanceof Node.ObjectNode) {
      if (text.contains("%")) {
        throw new Unspellable("a header's object with strange characters");
      }
      return text;
    }
    return Texts.of(value);
  }

  private static String separator(ParameterBinding how) {
    return switch (how.style()) {
      case SPACE_DELIMITED -> "%20";
      case PIPE_DELIMITED -> "%7C";
      case TAB_DELIMITED -> "%09";
      default -> ",";
    };
  }

  private static String delimited(ParameterBinding how, Node value, String between)
      throws Unspellable {
    List<String> parts = new ArrayList<>();
    if (value instanceof Node.ArrayNode array) {
      Texts.items(array).forEach(each -> parts.add(Texts.encode(each)));
    } else if (value instanceof Node.ObjectNode object) {
      for (Map.Entry<String, List<String>> each : Texts.members(object).entrySet()) {
        String text = Texts.encode(one(each.getValue()));
        String sign = how.explode() ? "=" : between;
        parts.add(Texts.encode(each.getKey()) + sign + text);
      }
    } else {
      return Texts.encode(Texts.of(value));
    }
    if (parts.stream().allMatch(String::isEmpty)) {
      throw new Unspellable("items without any text");
    }
    return String.join(between, parts);
  }

  private static String one(List<String> texts) throws Unspellable {
    if (texts.size() != 1) {
      throw new Unspellable("an array in an object");
    }
    return texts.get(0);
  }

  private static String matrix(ParameterBinding how, Node value) throws Unspellable {
    String name = ";" + Texts.encode(how.name()) + "=";
    if (!how.explode() || value instanceof Node.StringNode || value instanceof Node.NumberNode) {
      return name + delimited(how, value, ",");
    }
    if (value instanceof Node.ArrayNode array) {
      StringBuilder text = new StringBuilder();
      Texts.items(array).forEach(each -> text.append(name).append(Texts.encode(each)));
      return text.toString();
    }
    return value instanceof Node.ObjectNode
        ? ";" + delimited(how, value, ";")
        : name + delimited(how, value, ",");
  }

  private static List<String> pairs(ParameterBinding how, Node value) throws Unspellable {
    String name = Texts.encode(how.name());
    List<String> pairs = new ArrayList<>();
    if (how.style() == Style.DEEP_OBJECT) {
      brackets(name, value, pairs);
    } else if (value instanceof Node.ArrayNode array && how.explode()) {
      Texts.items(array).forEach(each -> pairs.add(name + "=" + Texts.encode(each)));
    } else if (value instanceof Node.ObjectNode object && how.explode()) {
      for (Map.Entry<String, List<String>> each : Texts.members(object).entrySet()) {
        String key = Texts.encode(each.getKey());
        each.getValue().forEach(text -> pairs.add(key + "=" + Texts.encode(text)));
      }
    } else {
      pairs.add(name + "=" + delimited(how, value, separator(how)));
    }
    return pairs;
  }

  /** As clients write them: {@code a[b][c]=1}, {@code a[0][b]=2}, {@code a[]=3}. */
  private static void brackets(String name, Node value, List<String> pairs) throws Unspellable {
    int before = pairs.size();
    if (value instanceof Node.ObjectNode object) {
      for (Node.Member each : object.members()) {
        if (each.key().matches(".*[\\[\\]].*|[0-9]*")) {
          throw new Unspellable("a member that reads as brackets or an index");
        }
        brackets(name + "%5B" + Texts.encode(each.key()) + "%5D", each.value(), pairs);
      }
    } else if (value instanceof Node.ArrayNode array) {
      boolean plain =
          array.items().stream()
              .noneMatch(e -> e instanceof Node.ObjectNode || e instanceof Node.ArrayNode);
      for (int i = 0; i < array.items().size(); i++) {
        brackets(name + "%5B" + (plain ? "" : i) + "%5D", array.items().get(i), pairs);
      }
    } else {
      pairs.add(name + "=" + Texts.encode(Texts.of(value)));
    }
    if (pairs.size() == before) {
      throw new Unspellable("an empty object or array");
    }
  }
}
