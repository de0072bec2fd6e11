package dev.armature.generator.read.keys;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What keys may stand in which object; the keywords of schemas are those of their dialect. */
public final class KeyTable {
  private static final Map<ObjectKind, KeyRows> ALL = all();

  private KeyTable() {}

  /** The fixed keys of a kind of object, in the order of the specification. */
  public static Collection<Key> keys(ObjectKind kind) {
    return List.copyOf(rows(kind).keys().values());
  }

  /** A fixed key of a kind of object, or null if it has none of that name. */
  public static @Nullable Key key(ObjectKind kind, String name) {
    return rows(kind).keys().get(name);
  }

  /** What stands under all other names in a kind of object, or null if they are not free. */
  public static @Nullable ObjectKind others(ObjectKind kind) {
    return rows(kind).others();
  }

  /** Whether a Reference Object may stand in the place of a kind of object. */
  public static boolean isReferable(ObjectKind kind) {
    return rows(kind).isReferable();
  }

  /** The names of those fixed keys that hold one object of a kind, whatever their version. */
  public static Set<String> keysOf(ObjectKind owner, ObjectKind held) {
    Set<String> names = new LinkedHashSet<>();
    for (Key key : keys(owner)) {
      if (key.kind() == held && key.shape() == Key.Shape.ONE) {
        names.add(key.name());
      }
    }
    return names;
  }

  /** The kinds of objects of a format that have a key, by their titles. */
  static Set<String> owners(String key, boolean swagger) {
    Set<String> owners = new TreeSet<>();
    ALL.forEach(
        (kind, rows) -> {
          boolean other = swagger ? !kind.isInSwagger() : kind.isSwagger();
          if (!other && rows.keys().containsKey(key)) {
            owners.add(kind.title());
          }
        });
    return owners;
  }

  static KeyRows rows(ObjectKind kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  private static Map<ObjectKind, KeyRows> all() {
    ObjectKeys keys = new ObjectKeys();
    OpenApiKeys.addTo(keys);
    SwaggerKeys.addTo(keys);
    McpKeys.addTo(keys);
    return keys.all();
  }
}
