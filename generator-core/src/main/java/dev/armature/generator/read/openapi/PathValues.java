package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.RouteChoice.Kind;
import dev.armature.generator.ir.RouteChoice.Taken;
import dev.armature.generator.ir.RouteChoice.Usual;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of a path take, as far as it tells paths apart: their schemas as written, as
 * this is asked before operations become types.
 */
final class PathValues {
  private static final Map<String, Kind> TYPES =
      Map.of("integer", Kind.INTEGER, "number", Kind.NUMBER, "boolean", Kind.BOOLEAN);
  private static final Map<String, Kind> FORMATS =
      Map.of("uuid", Kind.UUID, "date", Kind.DATE, "date-time", Kind.DATE_TIME);

  /** More values than anybody writes for a path; with more, any text will do. */
  private static final int MAX_LISTED = 256;

  private final Contract contract;

  PathValues(Contract contract) {
    this.contract = contract;
  }

  /** The schemas of an operation's path parameters by name; those of the operation win. */
  Map<String, Place> schemas(Place operation, List<Place> shared) {
    List<Place> all = new ArrayList<>(shared);
    all.addAll(contract.fields().items(operation, "parameters"));
    Map<String, Place> schemas = new LinkedHashMap<>();
    for (Place each : all) {
      Place at = contract.follow(each);
      String name = at == null || !is(at, "in", "path") ? null : text(at.get("name"));
      Place schema = at == null || !isPlain(at) ? null : at.get("schema");
      Place target = schema == null ? null : contract.follow(schema);
      if (name != null && target != null) {
        schemas.put(name, target);
      }
    }
    return schemas;
  }

  /** Values that go before all others: the defaults, which a required parameter has no use for. */
  static List<Usual> usual(Map<String, Place> schemas) {
    List<Usual> usual = new ArrayList<>();
    schemas.forEach(
        (name, schema) -> {
          String text = text(schema.get("default"));
          if (text != null && !text.isEmpty()) {
            usual.add(new Usual(name, text));
          }
        });
    return usual;
  }

  /** What may stand there at all. */
  static List<Taken> taken(Map<String, Place> schemas) {
    List<Taken> taken = new ArrayList<>();
    schemas.forEach(
        (name, schema) -> {
          List<String> listed = listed(schema);
          Kind kind = listed.isEmpty() ? kind(schema) : Kind.LISTED;
          if (kind != null) {
            taken.add(new Taken(name, kind, listed));
          }
        });
    return taken;
  }

  /** A text before or around the value says nothing of the value. */
  private static boolean isPlain(Place parameter) {
    return parameter.get("style") == null || is(parameter, "style", "simple");
  }

  private static List<String> listed(Place schema) {
    Place one = schema.get("const");
    Place several = schema.get("enum");
    List<Place> values = one != null ? List.of(one) : several == null ? List.of() : several.items();
    List<String> texts =
        values.stream().map(PathValues::text).filter(Objects::nonNull).distinct().toList();
    return texts.size() > MAX_LISTED ? List.of() : texts;
  }

  private static @Nullable Kind kind(Place schema) {
    Place type = schema.get("type");
    List<Place> types = type == null || type.text() != null ? List.of() : type.items();
    Place only =
        types.stream().filter(each -> !"null".equals(each.text())).count() == 1
            ? types.stream().filter(each -> !"null".equals(each.text())).findFirst().get()
            : type;
    String name = text(only);
    String format = text(schema.get("format"));
    return "string".equals(name) && format != null
        ? FORMATS.get(format)
        : name == null ? null : TYPES.get(name);
  }

  private static boolean is(Place at, String key, String text) {
    Place value = at.get(key);
    return value != null && text.equals(value.text());
  }

  private static @Nullable String text(@Nullable Place at) {
    if (at != null && at.node() instanceof Node.NumberNode number) {
      return number.written();
    }
    if (at != null && at.node() instanceof Node.BooleanNode bool) {
      return bool.written();
    }
    return at == null ? null : at.text();
  }
}
