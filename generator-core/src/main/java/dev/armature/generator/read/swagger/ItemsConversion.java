package dev.armature.generator.read.swagger;

import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.Set;

/** Makes a schema of what parameters and headers say of their values beside their own keys. */
final class ItemsConversion {
  private static final Set<String> NO_KEYWORDS =
      Set.of(
          "name",
          "in",
          "description",
          "required",
          "allowEmptyValue",
          "collectionFormat",
          "schema",
          "x-armature");

  private ItemsConversion() {}

  /** The schema, which counts as written where the parameter or header is. */
  static Node convert(Place at) {
    ObjectDraft draft = new ObjectDraft(at);
    return isFile(at)
        ? draft.text("type", "string").build() // Only forms have files.
        : typed(at, draft.copyAllBut(NO_KEYWORDS));
  }

  /** Where no type is said, which the look at the keys reports, a value is the text that came. */
  private static Node typed(Place at, ObjectDraft draft) {
    if (at.get("type") == null && at.get("enum") == null) {
      draft.text("type", "string");
    }
    return draft.build();
  }

  /** The same for a property of a form, which has a description and may be a file. */
  static Node convertField(Place at) {
    ObjectDraft draft = new ObjectDraft(at).copy("description");
    return isFile(at)
        ? draft.text("type", "string").text("format", "binary").build()
        : typed(at, draft.copyAllBut(NO_KEYWORDS));
  }

  private static boolean isFile(Place at) {
    Place type = at.get("type");
    return type != null && "file".equals(type.text());
  }
}
