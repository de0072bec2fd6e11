package dev.armature.generator.crosscheck;

import dev.armature.generator.source.Span;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a contract comes to in words that every reader has: which parts there are, and what is true
 * of each.
 *
 * @param operations by method and path, such as {@code GET /pets/{id}}
 * @param schemas named ones that are objects, by their names
 */
public record Outline(SortedMap<String, Part> operations, SortedMap<String, Part> schemas) {
  /** Nothing yet. */
  public Outline() {
    this(new TreeMap<>(), new TreeMap<>());
  }

  /**
   * An operation or a schema.
   *
   * @param facts such as {@code parameter 'limit' in query}
   * @param possible what is true for one direction only, or in one case only
   * @param span where it is written, if the reader knows
   */
  public record Part(SortedSet<String> facts, SortedSet<String> possible, Span span) {
    private static final String REQUIRED = "required ";

    /** Of which nothing is known yet. */
    public Part(Span span) {
      this(new TreeSet<>(), new TreeSet<>(), span);
    }

    /** A parameter. */
    public void parameter(String name, String in, boolean required) {
      fact("parameter '" + name + "' in " + in, required);
    }

    /** A request body. */
    public void body(boolean required) {
      fact("request body", required);
    }

    /** A response. */
    public void response(String status) {
      facts.add("response " + (status.equalsIgnoreCase("default") ? "default" : status));
    }

    /** A property. */
    public void property(String name, boolean required) {
      fact("property '" + name + "'", required);
    }

    /** A property that requests or responses alone may have. */
    public void possibleProperty(String name) {
      possible.add("property '" + name + "'");
      possible.add(REQUIRED + "property '" + name + "'");
    }

    /** What another one has not; that it is required is no news of what is not there. */
    SortedSet<String> without(Part other) {
      SortedSet<String> more = new TreeSet<>(facts);
      more.removeAll(other.facts());
      more.removeAll(other.possible());
      more.removeIf(fact -> fact.startsWith(REQUIRED) && more.contains(plain(fact)));
      return more;
    }

    private static String plain(String required) {
      return required.substring(REQUIRED.length());
    }

    private void fact(String what, boolean required) {
      facts.add(what);
      if (required) {
        facts.add(REQUIRED + what);
      }
    }
  }
}
