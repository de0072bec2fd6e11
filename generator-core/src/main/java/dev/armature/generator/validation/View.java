package dev.armature.generator.validation;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What counts of a schema where values travel one way.
 *
 * @param hidden the properties that travel the other way: they are neither declared nor required
 * @param tests whether the schema only tests a value as it is, in {@code if} or {@code not}, so
 *     that everything counts, there and below
 */
record View(Set<String> hidden, boolean tests) {
  /** Everything counts. */
  static final View ALL = new View(Set.of(), false);

  /** Everything counts, there and below. */
  static final View TEST = new View(Set.of(), true);

  View {
    hidden = Set.copyOf(hidden);
  }

  /**
   * The keywords of a schema as they count here.
   *
   * @param written gets what each changed keyword was
   */
  List<Keyword> keywords(Schema schema, Map<Keyword, Keyword> written) {
    List<Keyword> seen = new ArrayList<>();
    for (Keyword keyword : schema.keywords()) {
      Keyword own = hidden.isEmpty() ? keyword : seen(keyword);
      own = own == keyword ? NullBeside.meant(schema, keyword) : own;
      seen.add(own);
      if (own != keyword) {
        written.put(own, keyword);
      }
    }
    return seen;
  }

  private Keyword seen(Keyword keyword) {
    if (keyword instanceof Keyword.Properties all) {
      return new Keyword.Properties(
          all.properties().stream().filter(each -> !hidden.contains(each.name())).toList());
    } else if (keyword instanceof Keyword.Required required) {
      return new Keyword.Required(left(required.names()));
    } else if (keyword instanceof Keyword.DependentRequired dependent) {
      Map<String, List<String>> names = new LinkedHashMap<>();
      dependent.names().forEach((name, needed) -> names.put(name, left(needed)));
      return new Keyword.DependentRequired(names);
    }
    return keyword;
  }

  private List<String> left(List<String> names) {
    return names.stream().filter(name -> !hidden.contains(name)).toList();
  }
}
