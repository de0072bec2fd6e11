package dev.armature.generator.read.keys;

import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.Set;

/** Reports keys that stand where they may, but change nothing there. */
final class KeyEffects {
  /** OpenAPI 3.1, 4.8.12.2.2: what {@code content} says in another way. */
  private static final Set<String> BESIDE_CONTENT =
      Set.of("schema", "style", "explode", "allowReserved");

  private final KeyFaults faults;

  KeyEffects(KeyFaults faults) {
    this.faults = faults;
  }

  /** A key of another type of the object, or of a sibling of it. */
  void check(Place owner, Place member, ObjectKind kind, KeyRows rows) {
    String key = member.key();
    String type = rows.typeOf(key);
    String own = text(owner, "type");
    if (type != null && !own.isEmpty() && !own.equals(type)) {
      faults.withoutEffect(owner, key, "for type '" + own + "', but for '" + type + "'");
    } else if (rows.isIdle(key)) {
      faults.withoutEffect(owner, key, "in " + kind.title());
    } else if (BESIDE_CONTENT.contains(key) && isSpelled(kind) && hasContent(owner)) {
      faults.withoutEffect(owner, key, "beside 'content'");
    }
  }

  /** The value of {@code required} must be true in a path, also where no operation uses it. */
  void checkParameter(Place parameter) {
    Place required = parameter.get("required");
    boolean sure = required != null && required.node() instanceof Node.BooleanNode b && b.value();
    if (text(parameter, "in").equals("path") && !sure) {
      String name = text(parameter, "name");
      faults.lacking(
          parameter, "required: true", "path parameter '" + name + "' is always required");
    }
  }

  private static boolean isSpelled(ObjectKind kind) {
    return kind == ObjectKind.PARAMETER || kind == ObjectKind.HEADER;
  }

  private static boolean hasContent(Place owner) {
    Place content = owner.get("content");
    return content != null && !content.members().isEmpty();
  }

  private static String text(Place owner, String key) {
    Place at = owner.get(key);
    String text = at == null ? null : at.text();
    return text == null ? "" : text;
  }
}
