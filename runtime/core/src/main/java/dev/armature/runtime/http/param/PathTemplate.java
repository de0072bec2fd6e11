package dev.armature.runtime.http.param;

import java.util.ArrayList;
import java.util.List;

/**
 * A path with parameters in braces.
 *
 * @param text as it was written
 * @param segments what stands between the slashes
 * @param names the parameters, from left to right
 */
public record PathTemplate(String text, List<Segment> segments, List<String> names) {
  /**
   * One segment: texts and parameters take turns, starting and ending with a text, which may be
   * empty. A segment without parameters is one text.
   *
   * @param texts in the normal form of {@link Percent#normalize}
   */
  public record Segment(List<String> texts) {
    /** Whether it has no parameter. */
    public boolean literal() {
      return texts.size() == 1;
    }

    /** How many characters are fixed. */
    public int literalLength() {
      return texts.stream().mapToInt(String::length).sum();
    }
  }

  /**
   * Takes a template apart.
   *
   * @throws IllegalArgumentException when it is malformed
   */
  public static PathTemplate parse(String text) {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException("a path starts with a slash: " + text);
    }
    List<Segment> segments = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String segment : text.substring(1).split("/", -1)) {
      segments.add(segment(segment, names, text));
    }
    return new PathTemplate(text, List.copyOf(segments), List.copyOf(names));
  }

  private static Segment segment(String segment, List<String> names, String path) {
    List<String> texts = new ArrayList<>();
    int at = 0;
    for (int open = segment.indexOf('{'); open >= 0; open = segment.indexOf('{', at)) {
      int close = segment.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("a brace is not closed in the path " + path);
      }
      String name = segment.substring(open + 1, close);
      if (names.contains(name)) {
        throw new IllegalArgumentException("the path " + path + " has {" + name + "} twice");
      }
      if (!texts.isEmpty() && open == at) {
        throw new IllegalArgumentException("two parameters touch in the path " + path);
      }
      texts.add(normal(segment.substring(at, open)));
      names.add(name);
      at = close + 1;
    }
    texts.add(normal(segment.substring(at)));
    return new Segment(List.copyOf(texts));
  }

  private static String normal(String text) {
    String escaped = Percent.encode(text);
    String normal = Percent.normalize(escaped);
    return normal == null ? escaped : normal;
  }
}
