package dev.armature.generator.schema;

import dev.armature.generator.diagnostic.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells by their pointers which kind of component references ask for, and which they get. */
public final class ComponentKinds {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("schemas", "a schema"),
          Map.entry("responses", "a response"),
          Map.entry("parameters", "a parameter"),
          Map.entry("examples", "an example"),
          Map.entry("requestBodies", "a request body"),
          Map.entry("headers", "a header"),
          Map.entry("securitySchemes", "a security scheme"),
          Map.entry("links", "a link"),
          Map.entry("callbacks", "a callback"),
          Map.entry("pathItems", "a path item"),
          Map.entry("mediaTypes", "a media type"));

  private ComponentKinds() {}

  /** The named schemas of a document, or null if it has none. */
  public static @Nullable Place schemas(Place root) {
    if (isSwagger(root)) {
      return root.get("definitions");
    }
    Place components = root.get("components");
    return components == null ? root.get("$defs") : components.get("schemas");
  }

  /** What holds the components of each kind. */
  static List<Place> homes(Place root) {
    if (isSwagger(root)) {
      return Stream.of("definitions", "parameters", "responses")
          .map(root::get)
          .filter(Objects::nonNull)
          .toList();
    }
    Place components = root.get("components");
    return components == null ? List.of() : components.members();
  }

  /** How references to components of a kind begin in a document. */
  static String prefix(Place root, String kind) {
    if (!isSwagger(root)) {
      return "#/components/" + kind + "/";
    }
    return "#/" + (kind.equals("schemas") ? "definitions" : kind) + "/";
  }

  /** The components of a kind, or null if a document has none. */
  static @Nullable Place all(Place root, String kind) {
    if (isSwagger(root)) {
      return root.get(kind.equals("schemas") ? "definitions" : kind);
    }
    Place components = root.get("components");
    return components == null ? null : components.get(kind);
  }

  /** Whether a document is one of Swagger 2.0, which has no {@code components}. */
  public static boolean isSwagger(Place root) {
    return root.get("swagger") != null && root.get("openapi") == null;
  }

  /** The kind that may stand at a place, as {@code components} calls it, or null if unknown. */
  public static @Nullable String wanted(Place at) {
    List<String> way = at.pointer().tokens();
    int last = way.size() - 1;
    if (last >= 0 && way.get(last).equals("requestBody")) {
      return "requestBodies";
    }
    String around = last < 1 ? "" : way.get(last - 1);
    if (around.equals("content")) {
      return "mediaTypes";
    }
    return KINDS.containsKey(around) && !around.equals("schemas") ? around : null;
  }

  /**
   * Whether a reference leads to a component of another kind than the one it stands for; that is
   * then reported.
   *
   * @param wanted the member of {@code components} that has those of the right kind
   */
  public static boolean isOther(Place at, Place target, String wanted, Findings findings) {
    List<String> way = target.pointer().tokens();
    String found = kind(target, way);
    if (found.equals(wanted) || !KINDS.containsKey(found)) {
      return false;
    }
    findings.fault(
        SchemaCodes.WRONG_KIND,
        at,
        "'"
            + at.text()
            + "' is "
            + KINDS.get(found)
            + ", not "
            + KINDS.get(wanted)
            + meant(target, way.get(way.size() - 1), wanted),
        "read as if there were nothing");
    return true;
  }

  private static String kind(Place target, List<String> way) {
    if (way.size() == 3 && way.get(0).equals("components")) {
      return way.get(1);
    }
    if (way.size() != 2 || !isSwagger(Place.of(target.document()))) {
      return "";
    }
    return way.get(0).equals("definitions") ? "schemas" : way.get(0);
  }

  private static String meant(Place target, String name, String wanted) {
    Place root = Place.of(target.document());
    Place right = all(root, wanted);
    List<String> names =
        right == null ? List.of() : right.members().stream().map(Place::key).toList();
    String near = Suggestion.nearest(name, names);
    return near == null ? "" : ", did you mean '" + prefix(root, wanted) + near + "'?";
  }
}
