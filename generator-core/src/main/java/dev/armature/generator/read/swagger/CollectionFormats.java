package dev.armature.generator.read.swagger;

import dev.armature.generator.schema.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code collectionFormat}: what separates the items of a list. */
final class CollectionFormats {
  private static final String CSV = "csv";
  private static final String MULTI = "multi";

  /** As styles of OpenAPI 3, with one more for tabs. */
  private static final Map<String, String> STYLES =
      Map.of(
          CSV,
          "form",
          MULTI,
          "form",
          "ssv",
          "spaceDelimited",
          "tsv",
          "tabDelimited",
          "pipes",
          "pipeDelimited");

  private final Swagger document;

  CollectionFormats(Swagger document) {
    this.document = document;
  }

  /** How a list is spelled. */
  record Spelling(String style, boolean explode) {}

  /** Of a list in the path, the query or a header. */
  Spelling ofParameter(Place at) {
    boolean query = document.text(at, "in").equals("query");
    String format = format(at, query);
    inner(at.get("items"));
    return new Spelling(
        format.equals(CSV) && !query ? "simple" : style(format), format.equals(MULTI));
  }

  /** Of a list in a form. */
  Spelling ofField(Place at) {
    String format = format(at, true);
    return new Spelling(style(format), format.equals(MULTI));
  }

  /** Whether a field is read; that one with lists in a list is not is reported. */
  boolean isReadable(Place field) {
    boolean nested = isList(field) && isList(field.get("items"));
    if (nested) {
      document.unsupported(field, "lists in a list of a form are not supported", "left out");
    }
    return !nested;
  }

  /** Of a list in a header of a response, where only commas are written. */
  void checkHeader(Place at) {
    String format = format(at, false);
    if (!format.equals(CSV) || isList(at.get("items"))) {
      document.unsupported(
          at, "in headers of responses, lists are separated by commas only", "written as 'csv'");
    }
  }

  private static String style(String format) {
    return STYLES.getOrDefault(format, "form");
  }

  private String format(Place at, boolean repeats) {
    String format = document.text(at, "collectionFormat");
    if (format.equals(MULTI) && !repeats) {
      document.fault(at, "'collectionFormat: multi' is of queries and forms only", "read as 'csv'");
      return CSV;
    }
    if (!format.isEmpty() && !STYLES.containsKey(format)) {
      document.fault(
          at,
          "'" + format + "' is no collectionFormat (csv, ssv, tsv, pipes or multi)",
          "read as 'csv'");
      return CSV;
    }
    return format.isEmpty() ? CSV : format;
  }

  private void inner(@Nullable Place items) {
    for (Place at = items; at != null && isList(at); at = at.get("items")) {
      format(at, false);
    }
  }

  private boolean isList(@Nullable Place items) {
    return items != null && document.text(items, "type").equals("array");
  }
}
