package dev.armature.generator.lower.union;

import dev.armature.generator.ir.Dispatch;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words for the alternatives of a union: the component's name, the tag, the title, the type if
 * it is the only one of it, the format; else its number.
 */
final class VariantNames {
  private final List<String> words = new ArrayList<>();

  VariantNames(Dispatch dispatch, List<Alternative> alternatives) {
    for (int i = 0; i < alternatives.size(); i++) {
      Alternative each = alternatives.get(i);
      String word = each.component();
      word = word == null ? tag(dispatch, i) : word;
      word = word == null ? title(each.branch()) : word;
      word = word == null ? type(alternatives, i) : word;
      word = word == null ? format(each) : word;
      words.add(word == null || words.contains(word) ? Integer.toString(i + 1) : word);
    }
  }

  String word(int index) {
    return words.get(index);
  }

  private static @Nullable String tag(Dispatch dispatch, int index) {
    String found = null;
    if (dispatch instanceof Dispatch.ByTag byTag) {
      for (Dispatch.Case each : byTag.cases()) {
        if (each.variant() == index) {
          if (found != null) {
            return null;
          }
          found = each.tag();
        }
      }
    }
    return found;
  }

  private static @Nullable String title(Schema schema) {
    Keyword.Title title = schema.get(Keyword.Title.class);
    return title == null || title.text().isBlank() || title.text().length() > 60
        ? null
        : title.text();
  }

  private static @Nullable String format(Alternative alternative) {
    List<Keyword.Format> formats = alternative.all().all(Keyword.Format.class);
    return formats.size() == 1 ? formats.get(0).name() : null;
  }

  private static @Nullable String type(List<Alternative> alternatives, int index) {
    Set<JsonType> own = alternatives.get(index).all().types();
    for (int i = 0; i < alternatives.size(); i++) {
      if (i != index && alternatives.get(i).all().types().equals(own)) {
        return null;
      }
    }
    return own.size() == 1 ? own.iterator().next().name().toLowerCase(Locale.ROOT) : null;
  }
}
