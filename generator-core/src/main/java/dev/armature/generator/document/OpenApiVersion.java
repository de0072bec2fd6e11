package dev.armature.generator.document;

import dev.armature.generator.schema.Place;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of OpenAPI that documents are written in. */
public enum OpenApiVersion {
  V3_0("3.0", "3.0.4"),
  V3_1("3.1", "3.1.1"),
  V3_2("3.2", "3.2.0");

  private final String title;
  private final String written;

  OpenApiVersion(String title, String written) {
    this.title = title;
    this.written = written;
  }

  /** What users call it: {@code 3.1}. */
  public String title() {
    return title;
  }

  /** What all of them are called. */
  public static List<String> titles() {
    return Arrays.stream(values()).map(OpenApiVersion::title).toList();
  }

  /** The version with this title, or null if there is none. */
  public static @Nullable OpenApiVersion of(String title) {
    return Arrays.stream(values())
        .filter(each -> each.title.equals(title))
        .findFirst()
        .orElse(null);
  }

  int minor() {
    return ordinal();
  }

  /** What {@code openapi} says: the contract's own words if it is of this version. */
  String textFor(Place root) {
    Place own = root.get("openapi");
    String text = own == null ? null : own.text();
    return text != null && text.startsWith(title + ".") ? text : written;
  }
}
