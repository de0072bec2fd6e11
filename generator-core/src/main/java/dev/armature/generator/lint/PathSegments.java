package dev.armature.generator.lint;

/** Compares what stands between two slashes of path templates. */
final class PathSegments {
  private PathSegments() {}

  /** How concrete a segment is: a parameter, a parameter with text around it, or text alone. */
  static int rank(String segment) {
    if (!segment.contains("{")) {
      return 2;
    }
    return segment.startsWith("{") && segment.endsWith("}") ? 0 : 1;
  }

  /** Whether some text may stand for both, by their first and last parts. */
  static boolean meet(String a, String b) {
    if (rank(a) == 2 && rank(b) == 2) {
      return a.equals(b);
    }
    if (rank(a) == 2 || rank(b) == 2) {
      return rank(a) == 2 ? takes(b, a) : takes(a, b);
    }
    return (before(a).startsWith(before(b)) || before(b).startsWith(before(a)))
        && (after(a).endsWith(after(b)) || after(b).endsWith(after(a)));
  }

  private static boolean takes(String template, String literal) {
    return literal.length() > before(template).length() + after(template).length()
        && literal.startsWith(before(template))
        && literal.endsWith(after(template));
  }

  private static String before(String template) {
    return template.substring(0, template.indexOf('{'));
  }

  private static String after(String template) {
    return template.substring(template.lastIndexOf('}') + 1);
  }
}
