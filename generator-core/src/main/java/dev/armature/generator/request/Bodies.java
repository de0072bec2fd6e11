package dev.armature.generator.request;

import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Files;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.FormMember;
import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bodies as their media types spell them. */
public final class Bodies {
  private static final String BOUNDARY = "between-the-parts";

  private final Map<Object, TypeDef> types = new HashMap<>();

  /** Bodies of a service. */
  public Bodies(Service service) {
    service.types().forEach(each -> types.put(each.id(), each));
  }

  /**
   * The value in a representation.
   *
   * @throws Unspellable if it cannot say the value
   */
  SpelledBody of(HttpBinding http, Content content, Node value) throws Unspellable {
    HttpBinding.BodyBinding body = Objects.requireNonNull(http.body());
    return switch (content.format()) {
      case JSON -> new SpelledBody(type(content, "application/json"), JsonText.of(value));
      case FORM -> new SpelledBody(type(content, ""), form(body.members(), value));
      case TEXT -> new SpelledBody(type(content, "text/plain"), Texts.of(value));
      case MULTIPART ->
          new SpelledBody("multipart/form-data; boundary=" + BOUNDARY, parts(body, content, value));
      case LINES -> new SpelledBody(type(content, ""), JsonText.of(value) + "\n");
      case EVENTS -> new SpelledBody(type(content, ""), "data: " + JsonText.of(value) + "\n\n");
      case BINARY -> new SpelledBody(type(content, "application/octet-stream"), "x");
      case XML -> throw new Unspellable("XML");
    };
  }

  /** A media type for a range. */
  private static String type(Content content, String usual) {
    String said = content.mediaType();
    if (!said.contains("*")) {
      return said;
    }
    return said.startsWith("*") ? usual : said.replace("*", "x-any");
  }

  /** A query that is one value. */
  String wholeQuery(ParameterBinding how, Node value) throws Unspellable {
    return how.style() == Style.JSON_CONTENT
        ? Texts.encode(JsonText.of(value))
        : form(how.members(), value);
  }

  private static String form(List<FormMember> said, Node value) throws Unspellable {
    if (!(value instanceof Node.ObjectNode object)) {
      throw new Unspellable("a form that is no object");
    }
    List<String> pairs = new ArrayList<>();
    for (Node.Member each : object.members()) {
      FormMember how = how(said, each.key());
      FormMember usual = how == null ? new FormMember(each.key(), Style.FORM, true) : how;
      pairs.addAll(Spelled.of(binding(usual), each.value()).parts());
    }
    if (pairs.isEmpty()) {
      throw new Unspellable("an empty form, which is no body");
    }
    return String.join("&", pairs);
  }

  private static ParameterBinding binding(FormMember how) {
    return new ParameterBinding(
        0, how.name(), Location.QUERY, how.style(), how.explode(), false, Shape.SCALAR);
  }

  private static @Nullable FormMember how(List<FormMember> said, String name) {
    return said.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  private String parts(HttpBinding.BodyBinding body, Content content, Node value)
      throws Unspellable {
    if (!(value instanceof Node.ObjectNode object)) {
      throw new Unspellable("a form that is no object");
    }
    StringBuilder text = new StringBuilder();
    for (Node.Member each : object.members()) {
      FormMember how = how(body.parts(), each.key());
      boolean json = how != null && how.style() == Style.JSON_CONTENT;
      if (how != null && !json && !(each.value() instanceof Node.StringNode)) {
        throw new Unspellable("a part in a style");
      }
      boolean file = isFile(content, each.key());
      if (each.value() instanceof Node.ArrayNode array) {
        if (array.items().isEmpty()) {
          throw new Unspellable("an empty array");
        }
        for (Node item : array.items()) {
          part(text, each.key(), item, file, how, json);
        }
      } else {
        part(text, each.key(), each.value(), file, how, json);
      }
    }
    return text.append("--" + BOUNDARY + "--\r\n").toString();
  }

  private static void part(
      StringBuilder out,
      String name,
      Node value,
      boolean file,
      @Nullable FormMember how,
      boolean json)
      throws Unspellable {
    if (name.chars().anyMatch(c -> c < ' ' || c > '~' || c == '"')) {
      throw new Unspellable("the name of a part");
    }
    out.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"");
    boolean structured = value instanceof Node.ObjectNode || value instanceof Node.ArrayNode;
    if (file) {
      List<String> types = how == null ? List.of() : how.mediaTypes();
      String type = types.isEmpty() ? "application/octet-stream" : types.get(0);
      out.append("; filename=\"x\"\r\nContent-Type: " + type.replace("*", "x") + "\r\n\r\n");
      out.append(Texts.of(value));
    } else if (structured || json) {
      out.append("\r\nContent-Type: application/json\r\n\r\n" + JsonText.of(value));
    } else {
      out.append("\r\n\r\n" + Texts.of(value));
    }
    out.append("\r\n");
  }

  private boolean isFile(Content content, String name) {
    if (content.value() == null) {
      return false;
    }
    if (content.value().type() instanceof TypeRef.MapOf map) {
      return Files.are(map.values());
    }
    if (content.value().type() instanceof TypeRef.Named named
        && types.get(named.id()) instanceof RecordDef record) {
      return record.properties().stream()
          .anyMatch(each -> each.name().equals(name) && Files.are(each.value()));
    }
    return false;
  }

  /** Whether its scalars travel as texts. */
  public static boolean isTextual(BodyFormat format) {
    return format == BodyFormat.FORM || format == BodyFormat.MULTIPART || format == BodyFormat.TEXT;
  }
}
