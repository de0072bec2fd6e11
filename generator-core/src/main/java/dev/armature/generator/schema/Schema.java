package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One schema as it is written, in the terms of JSON Schema 2020-12. Its identity is its place;
 * compared by identity, there is one for each place in a {@link SchemaGraph}.
 */
public final class Schema {
  private final Place place;
  private final boolean never;
  private final Resource resource;
  private List<Keyword> keywords = List.of();
  private Map<Keyword, Place> places = Map.of();

  Schema(Place place, Resource resource, boolean never) {
    this.place = place;
    this.resource = resource;
    this.never = never;
  }

  /** Called once, with a map by identity: two keywords of a schema may be equal. */
  void define(List<Keyword> all, Map<Keyword, Place> written) {
    keywords = List.copyOf(all);
    places = written;
  }

  /** The resource that it belongs to. */
  public Resource resource() {
    return resource;
  }

  /** Where one of its keywords is written; the key there is its name in the dialect. */
  public Place at(Keyword keyword) {
    return Objects.requireNonNull(places.get(keyword), "no keyword of this schema");
  }

  public Place place() {
    return place;
  }

  public Dialect dialect() {
    return resource.dialect();
  }

  /** Whether it is {@code false}: no value is valid. */
  public boolean isNever() {
    return never;
  }

  /** Its keywords, in the order of the document. */
  public List<Keyword> keywords() {
    return keywords;
  }

  /** The keyword of a kind, or null. */
  public <K extends Keyword> @Nullable K get(Class<K> kind) {
    for (Keyword keyword : keywords) {
      if (kind.isInstance(keyword)) {
        return kind.cast(keyword);
      }
    }
    return null;
  }

  /** The keywords of a kind: two ways to write one may stand side by side. */
  public <K extends Keyword> List<K> all(Class<K> kind) {
    return of(kind, keywords);
  }

  /** The keywords of a kind among others; a loop, as it is asked very often. */
  public static <K extends Keyword> List<K> of(Class<K> kind, List<Keyword> keywords) {
    List<K> found = List.of();
    for (Keyword keyword : keywords) {
      if (kind.isInstance(keyword)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(kind.cast(keyword));
      }
    }
    return found;
  }

  /** Whether it has a keyword of a kind. */
  public boolean has(Class<? extends Keyword> kind) {
    return get(kind) != null;
  }

  /** Whether every value is valid. */
  public boolean isAnything() {
    return !never && keywords.stream().allMatch(k -> k instanceof Keyword.Annotation);
  }

  /** Whether only null is meant: also by {@code {nullable: true}} among branches in 3.0. */
  public boolean isNull() {
    Keyword.Types types = get(Keyword.Types.class);
    if (types != null) {
      return types.types().equals(Set.of(JsonType.NULL));
    }
    Keyword.Enum list = get(Keyword.Enum.class);
    Keyword.Const one = get(Keyword.Const.class);
    if (list != null && !list.values().isEmpty()) {
      return list.values().stream().allMatch(value -> value instanceof Node.NullNode);
    }
    return list == null && one != null
        ? one.value() instanceof Node.NullNode
        : dialect().isOldContract() && isAnything() && has(Keyword.Nullable30.class);
  }

  /** A schema of the same place that says nothing but one keyword, in the place of another. */
  public Schema alone(Keyword keyword, Keyword written) {
    return only(place, keyword, at(written));
  }

  /** The schema of null alone, which stands where {@code nullable: true} does; else null. */
  public @Nullable Schema nullable() {
    Keyword.Nullable30 said = get(Keyword.Nullable30.class);
    return said == null ? null : only(at(said), new Keyword.Types(Set.of(JsonType.NULL)), at(said));
  }

  private Schema only(Place where, Keyword keyword, Place written) {
    Schema schema = new Schema(where, resource, false);
    Map<Keyword, Place> one = new IdentityHashMap<>(1);
    one.put(keyword, written);
    schema.define(List.of(keyword), one);
    return schema;
  }

  /** The target of a {@code $ref} that nothing but remarks stands beside, or null. */
  public Keyword.@Nullable Ref soleRef() {
    Keyword.Ref ref = null;
    for (Keyword keyword : keywords) {
      if (keyword instanceof Keyword.Ref found) {
        ref = found;
      } else if (!(keyword instanceof Keyword.Annotation)) {
        return null;
      }
    }
    return ref;
  }

  @Override
  public String toString() {
    return place.toString();
  }
}
