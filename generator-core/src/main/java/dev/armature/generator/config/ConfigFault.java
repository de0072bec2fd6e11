package dev.armature.generator.config;

import com.networknt.schema.Error;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fault of a configuration file, told in our own words: the key, and what it takes. */
final class ConfigFault {
  private final Node file;
  private final Error error;
  private final Accepted accepted;
  private final String key;

  /**
   * What a checker found.
   *
   * @param schema the published schema
   */
  ConfigFault(Node file, Node schema, Error error) {
    this.file = file;
    this.error = error;
    this.accepted = new Accepted(schema, pointer(error.getSchemaLocation().getFragment()));
    this.key = path(pointer(error.getInstanceLocation()));
  }

  private static JsonPointer pointer(Object path) {
    return JsonPointer.parse(path.toString());
  }

  /** {@code include.tags[0]}, as people speak of a key; empty for the whole file. */
  private String path(JsonPointer pointer) {
    StringBuilder path = new StringBuilder();
    JsonPointer at = JsonPointer.ROOT;
    for (String token : pointer.tokens()) {
      if (at.resolve(file) instanceof Node.ArrayNode) {
        path.append('[').append(token).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(token);
      }
      at = at.append(token);
    }
    return path.toString();
  }

  void report(Diagnostics diagnostics) {
    diagnostics.error("config/invalid", span(), message(), help());
  }

  /** Where it stands: the key if that is wrong, else the value. */
  Span span() {
    Node at = value();
    String property = error.getProperty();
    if (property != null && at instanceof Node.ObjectNode object) {
      Node.Member member = object.member(property);
      return member == null ? object.span() : member.keySpan();
    }
    return at == null ? file.span() : at.span();
  }

  private @Nullable Node value() {
    return pointer(error.getInstanceLocation()).resolve(file);
  }

  String message() {
    String property = error.getProperty();
    return switch (error.getKeyword()) {
      case "additionalProperties" -> owner() + " has no key '" + property + "'";
      case "required" -> owner() + " lacks '" + property + "'";
      case "propertyNames" -> "'" + property + "' in " + owner() + " is no JSON Pointer";
      case "uniqueItems" -> owner() + " names something twice";
      case "minItems", "minProperties" -> owner() + " is empty";
      default -> owner() + " takes " + accepted.words() + ", not " + written();
    };
  }

  private String owner() {
    return key.isEmpty() ? "the configuration" : "'" + key + "'";
  }

  private String written() {
    Node value = value();
    if (value instanceof Node.ObjectNode) {
      return "an object";
    } else if (value instanceof Node.ArrayNode) {
      return "a list";
    }
    String text = value == null ? "nothing" : JsonText.of(value).replace('"', '\'');
    return text.length() > 60 ? text.substring(0, 57) + "..." : text;
  }

  private String help() {
    String property = error.getProperty();
    return switch (error.getKeyword()) {
      case "additionalProperties" -> {
        String meant = Suggestion.didYouMean(property == null ? "" : property, accepted.keys());
        yield meant == null ? "its keys are " + Accepted.list(accepted.keys(), "and") : meant;
      }
      case "required" -> "add '" + property + "'";
      case "propertyNames" -> "write it like #/components/schemas/Pet";
      case "uniqueItems" -> "leave the second one out";
      case "minItems", "minProperties" -> "leave '" + key + "' out, or say something in it";
      default -> meant(accepted.options());
    };
  }

  /** A word for another is often a slip of the pen. */
  private String meant(List<String> words) {
    String meant =
        value() instanceof Node.StringNode text ? Suggestion.didYouMean(text.value(), words) : null;
    return meant == null ? "correct the value, or leave the key out" : meant;
  }
}
