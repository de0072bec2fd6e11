package dev.armature.generator.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * From what a name can be made: the wire names on the way to an element, outermost first.
 *
 * <p>A component has one part, {@code [Pet]}; an anonymous schema has its path, {@code [Pet,
 * owner]} or {@code [listPets, response, 200, item]}.
 */
public record Hint(List<String> parts) {
  public Hint {
    parts = List.copyOf(parts);
  }

  /** The hint of a named element. */
  public static Hint of(String name) {
    return new Hint(List.of(name));
  }

  /** The hint of an element inside this one. */
  public Hint then(String part) {
    List<String> longer = new ArrayList<>(parts);
    longer.add(part);
    return new Hint(longer);
  }
}
