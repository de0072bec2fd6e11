package dev.armature.generator.ir;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How callers get from one page of a list to the next.
 *
 * @param parameter the index in {@link Operation#inputs} of what says which page is wanted; null
 *     for links
 * @param limit the index of what says how many items a page has unless it is the last one; null
 *     where an empty page is the only sign of the end
 * @param first the number of the first page where the parameter is absent, or null
 * @param next the way to the next cursor in an answer; empty for all other kinds
 * @param items the way to the items in an answer; empty where the answer itself is the list
 * @param places where its keys are written
 */
public record Paging(
    Kind kind,
    @Nullable Integer parameter,
    @Nullable Integer limit,
    @Nullable Integer first,
    List<String> next,
    List<String> items,
    Map<Key, Origin> places) {
  public Paging {
    next = List.copyOf(next);
    items = List.copyOf(items);
    places = Map.copyOf(places);
  }

  /** What a page says of the next one, or the caller knows. */
  public enum Kind {
    /** An answer names the next page. */
    CURSOR,
    /** The caller says how many items to leave out. */
    OFFSET,
    /** Pages have numbers. */
    PAGE,
    /** A header {@code Link} leads to the next page (RFC 8288). */
    LINK
  }

  /** What is written of it. */
  public enum Key {
    KIND,
    PARAMETER,
    LIMIT,
    FIRST,
    NEXT,
    ITEMS
  }

  /** Where a key is written; where it is not, the whole. */
  public Origin place(Key key) {
    Origin own = places.get(key);
    return own == null ? places.get(Key.KIND) : own;
  }

  /** The documents that an operation sends when all is well: those that may be pages. */
  public static List<Content> answers(Operation operation) {
    List<Outcome> well = operation.outcomes().stream().filter(o -> o.status().success()).toList();
    List<Outcome> all =
        well.isEmpty()
            ? operation.outcomes().stream()
                .filter(o -> o.status() instanceof Status.Default)
                .toList()
            : well;
    return all.stream()
        .flatMap(outcome -> outcome.contents().stream())
        .filter(content -> content.value() != null && content.format().isDocument())
        .toList();
  }
}
