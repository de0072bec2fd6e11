package dev.armature.generator.read.common;

import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads members of the objects of a contract; one of a wrong type is a warning and ignored. */
public final class Fields {
  private static final String WRONG_TYPE = "contract/wrong-type";

  private final Findings findings;

  /** Reports to {@code findings}. */
  public Fields(Findings findings) {
    this.findings = findings;
  }

  /** A string, or null; numbers and booleans count as their text. */
  public @Nullable String text(Place place, String key) {
    Place at = place.get(key);
    if (at == null || at.node() instanceof Node.NullNode) {
      return null;
    }
    if (at.node() instanceof Node.NumberNode number) {
      return number.written();
    }
    if (at.node() instanceof Node.BooleanNode bool) {
      return bool.written();
    }
    if (at.text() == null) {
      wrong(at, "a string");
    }
    return at.text();
  }

  /** A boolean, or the given one if there is none. */
  public boolean flag(Place place, String key, boolean otherwise) {
    Place at = place.get(key);
    if (at != null && at.node() instanceof Node.BooleanNode bool) {
      return bool.value();
    }
    if (at != null) {
      wrong(at, "true or false");
    }
    return otherwise;
  }

  /** An object, or null. */
  public @Nullable Place object(Place place, String key) {
    Place at = place.get(key);
    if (at == null || at.isObject()) {
      return at;
    }
    if (!(at.node() instanceof Node.NullNode)) {
      wrong(at, "an object");
    }
    return null;
  }

  /** The members of an object, in order, without extensions; empty if there is none. */
  public List<Place> members(Place place, String key) {
    Place object = object(place, key);
    return object == null
        ? List.of()
        : object.members().stream().filter(member -> !member.key().startsWith("x-")).toList();
  }

  /** The items of a list; empty if there is none. */
  public List<Place> items(Place place, String key) {
    Place at = place.get(key);
    if (at != null && !(at.node() instanceof Node.ArrayNode)) {
      wrong(at, "a list");
    }
    return at == null ? List.of() : at.items();
  }

  /** The strings of a list; numbers and booleans count as their text. */
  public List<String> texts(Place place, String key) {
    List<String> texts = new ArrayList<>();
    for (Place item : items(place, key)) {
      boolean scalar =
          item.node() instanceof Node.NumberNode || item.node() instanceof Node.BooleanNode;
      if (item.text() != null || scalar) {
        texts.add(scalar ? Nodes.written(item.node()) : item.text());
      } else {
        wrong(item, "a string");
      }
    }
    return texts;
  }

  /** Says that something is not what it should be. */
  public void wrong(Place at, String expected) {
    findings.warning(
        WRONG_TYPE,
        at.span(),
        "'" + at.key() + "' is ignored: it takes " + expected + ", not " + Nodes.kind(at.node()),
        null);
  }
}
