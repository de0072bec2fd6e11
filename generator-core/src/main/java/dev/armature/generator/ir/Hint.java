package dev.armature.generator.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * From what a name can be made: the wire names on the way to an element, outermost first.
 *
 * <p>A component has one part, {@code [Pet]}; an anonymous schema has its path, {@code [Pet,
 * owner]} or {@code [listPets, body, item]}; one that is shared has its role and what it says,
 * {@code [NotFound, code, message]}.
 *
 * @param longer what the name is made of where another element has that of {@code parts}, the
 *     nearest first
 * @param content what tells an element from all others of its role if its place does not; else
 *     empty
 */
public record Hint(List<String> parts, List<List<String>> longer, String content) {
  /** The word for a type of requests beside that of responses, which has the plain name. */
  public static final String INPUT = "Input";

  public Hint {
    parts = List.copyOf(parts);
    longer = List.copyOf(longer);
  }

  /** A name that is made of a place. */
  public Hint(List<String> parts) {
    this(parts, List.of(), "");
  }

  /** The hint of a named element. */
  public static Hint of(String name) {
    return new Hint(List.of(name));
  }

  /** The hint of an element inside this one. */
  public Hint then(String part) {
    return new Hint(with(part));
  }

  /** The same, with one more part where another element has the name. */
  public Hint or(String part) {
    List<List<String>> more = new ArrayList<>();
    more.add(with(part));
    more.addAll(longer);
    return new Hint(parts, more, content.isEmpty() ? "" : content + "!" + part);
  }

  private List<String> with(String part) {
    List<String> more = new ArrayList<>(parts);
    more.add(part);
    return more;
  }
}
