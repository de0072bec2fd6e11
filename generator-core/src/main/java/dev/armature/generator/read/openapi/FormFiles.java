package dev.armature.generator.read.openapi;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which members of a form in parts are files (OpenAPI 3.0.4, 4.7.14.2; 3.1.1, 4.8.14.4):
 * texts of format binary, or of another media type than JSON and text, and what has no type.
 */
final class FormFiles {
  private final Map<String, Schema> files = new LinkedHashMap<>();
  private final Place mediaType;
  private final @Nullable Place encoding;
  private boolean others;

  private FormFiles(Place mediaType) {
    this.mediaType = mediaType;
    this.encoding = mediaType.get("encoding");
  }

  /** The files of a media type object. */
  static FormFiles of(Contract contract, Place mediaType) {
    FormFiles found = new FormFiles(mediaType);
    Place schema = mediaType.get("schema");
    if (schema != null) {
      for (Schema part : inPlace(contract.types().schema(schema))) {
        found.enter(part);
      }
    }
    return found;
  }

  private void enter(Schema part) {
    Keyword.Properties properties = part.get(Keyword.Properties.class);
    for (Keyword.Named each :
        properties == null ? List.<Keyword.Named>of() : properties.properties()) {
      if (isFile(each.name(), each.schema())) {
        files.put(each.name(), each.schema());
      }
    }
    Keyword.AdditionalProperties rest = part.get(Keyword.AdditionalProperties.class);
    others |= rest != null && !rest.schema().isAnything() && isFile("", rest.schema());
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return files.isEmpty() && !others;
  }

  /** The schema of a member that is a file, or several; else null. */
  @Nullable Schema get(String name) {
    return files.get(name);
  }

  /** The media type object. */
  Place mediaType() {
    return mediaType;
  }

  /** The files of which something is said that only holds for texts, by their names. */
  Map<String, Schema> checked() {
    Map<String, Schema> checked = new LinkedHashMap<>(files);
    checked.values().removeIf(file -> !isChecked(file));
    return checked;
  }

  /** Whether members that have no name in the contract are files. */
  boolean others() {
    return others;
  }

  private static boolean isChecked(Schema file) {
    return inPlace(file).stream()
        .anyMatch(
            part ->
                part.has(Keyword.MinLength.class)
                    || part.has(Keyword.MaxLength.class)
                    || part.has(Keyword.Pattern.class));
  }

  private boolean isFile(String name, Schema schema) {
    Set<Schema> parts = inPlace(schema);
    for (Schema part : parts) {
      Keyword.Items items = part.get(Keyword.Items.class);
      if (items != null) {
        return isBytes(name, inPlace(items.schema()));
      }
    }
    return isBytes(name, parts);
  }

  private boolean isBytes(String name, Set<Schema> parts) {
    boolean text = parts.stream().allMatch(FormFiles::mayBeText);
    if (!text || parts.stream().anyMatch(part -> part.has(Keyword.ContentEncoding.class))) {
      return false;
    }
    if (parts.stream().anyMatch(FormFiles::isBinary)) {
      return true;
    }
    String type = contentType(name);
    return type == null ? parts.stream().allMatch(FormFiles::isOpen) : !isText(type);
  }

  private static boolean mayBeText(Schema part) {
    Keyword.Types types = part.get(Keyword.Types.class);
    return types == null || types.types().contains(JsonType.STRING);
  }

  /** What has no type is bytes since 3.1; before, nothing is said of it. */
  private static boolean isOpen(Schema part) {
    return part.isAnything()
        && part.dialect() != Dialect.OPENAPI_30
        && part.dialect() != Dialect.SWAGGER_20;
  }

  private static boolean isBinary(Schema part) {
    Keyword.Format format = part.get(Keyword.Format.class);
    // Known since 3.1; no keyword of contracts, as it makes no value invalid.
    Place at = part.dialect() == Dialect.OPENAPI_30 ? null : part.place().get("contentMediaType");
    String media = at == null ? null : at.text();
    return format != null && format.name().equals("binary") || media != null && !isText(media);
  }

  private @Nullable String contentType(String name) {
    Place own = encoding == null || name.isEmpty() ? null : encoding.get(name);
    boolean styled = own != null && (own.get("style") != null || own.get("explode") != null);
    Place type = own == null || styled ? null : own.get("contentType");
    return type == null ? null : type.text();
  }

  private static boolean isText(String mediaTypes) {
    String first = mediaTypes.toLowerCase(Locale.ROOT).replaceFirst("[;,].*", "").trim();
    return first.startsWith("text/") || first.endsWith("/json") || first.endsWith("+json");
  }

  /** The schema with all that hold wherever it does. */
  private static Set<Schema> inPlace(Schema schema) {
    Set<Schema> seen = new LinkedHashSet<>(Set.of(schema));
    Deque<Schema> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      for (Keyword keyword : work.pop().keywords()) {
        List<Schema> parts =
            keyword instanceof Applicator.Choice choice
                ? only(choice.schemas())
                : Subschemas.always(keyword);
        parts.stream().filter(seen::add).forEach(work::push);
      }
    }
    return seen;
  }

  /** Of a choice between something and null, that something. */
  private static List<Schema> only(List<Schema> branches) {
    List<Schema> real = branches.stream().filter(branch -> !branch.isNull()).toList();
    return real.size() == 1 ? real : List.of();
  }
}
