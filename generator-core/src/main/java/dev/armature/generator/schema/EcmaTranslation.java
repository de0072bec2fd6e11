package dev.armature.generator.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One pass over a pattern. Works on code points, as ECMA-262 does in Unicode mode. */
final class EcmaTranslation {
  private static final String WORD = "[a-zA-Z0-9_]";

  private final EcmaCursor in;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> names = new HashMap<>();
  private int groups;
  private int depth;

  /** Whether a quantifier may follow what was written last. */
  private boolean repeatable;

  EcmaTranslation(String ecma) {
    this.in = new EcmaCursor(ecma);
    countGroups(ecma);
  }

  /** Groups are counted first, since a reference may come before its group. */
  private void countGroups(String ecma) {
    boolean inClass = false;
    for (int i = 0; i < ecma.length(); i++) {
      char c = ecma.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      } else if (c == '(' && !inClass) {
        countGroup(ecma, i + 1);
      }
    }
  }

  private void countGroup(String ecma, int start) {
    boolean named = ecma.startsWith("?<", start) && !ecma.startsWith("?<=", start);
    if (named && !ecma.startsWith("?<!", start)) {
      int end = ecma.indexOf('>', start);
      if (end < 0 || names.put(ecma.substring(start + 2, end), groups + 1) != null) {
        throw in.invalid("group name");
      }
      groups++;
    } else if (!ecma.startsWith("?", start)) {
      groups++;
    }
  }

  String translate() {
    while (in.more()) {
      next();
    }
    if (depth > 0) {
      throw in.invalid("unclosed group");
    }
    return out.toString();
  }

  private void next() {
    int c = in.next();
    switch (c) {
      case '^' -> assertion("^");
      case '$' -> assertion("\\z");
      case '.' -> atom("[^\\n\\r\\x{2028}\\x{2029}]");
      case '|' -> assertion("|");
      case '(' -> open();
      case ')' -> close();
      case '[' -> atom(new EcmaClass(in).translate());
      case '\\' -> escape();
      case '*', '+', '?' -> quantifier(Character.toString(c));
      case '{' -> brace();
      default -> atom(EcmaCursor.literal(c));
    }
  }

  private void atom(String java) {
    out.append(java);
    repeatable = true;
  }

  private void assertion(String java) {
    out.append(java);
    repeatable = false;
  }

  private void open() {
    depth++;
    for (String kind : List.of("?:", "?=", "?!", "?<=", "?<!")) {
      if (in.take(kind)) {
        assertion("(" + kind);
        return;
      }
    }
    if (in.take("?<")) {
      in.until('>');
    } else if (in.peek() == '?') {
      throw in.invalid("group");
    }
    assertion("(");
  }

  private void close() {
    if (depth-- == 0) {
      throw in.invalid("unopened group");
    }
    atom(")");
  }

  private void quantifier(String java) {
    if (!repeatable) {
      throw in.invalid("nothing to repeat");
    }
    out.append(java);
    if (in.take("?")) {
      out.append('?');
    }
    repeatable = false;
  }

  /** A brace that begins no quantifier stands for itself (Annex B). */
  private void brace() {
    String counts = in.quantifier();
    if (counts == null) {
      atom("\\{");
    } else {
      quantifier("{" + counts + "}");
    }
  }

  private void escape() {
    int c = in.next();
    switch (c) {
      case 'b' -> assertion(boundary("(?!", "(?="));
      case 'B' -> assertion(boundary("(?=", "(?!"));
      case 'k' -> atom(reference(in.name()));
      default -> {
        if (c >= '1' && c <= '9') {
          atom(numbered(c));
        } else {
          String set = EcmaClass.set(in, c);
          atom(set != null ? "[" + set + "]" : EcmaCursor.literal(in.escaped(c)));
        }
      }
    }
  }

  /** Java before 19 took other letters than ASCII ones for parts of words. */
  private static String boundary(String afterWord, String afterOther) {
    return "(?:(?<="
        + WORD
        + ")"
        + afterWord
        + WORD
        + ")|(?<!"
        + WORD
        + ")"
        + afterOther
        + WORD
        + "))";
  }

  private String reference(String name) {
    Integer group = names.get(name);
    if (group == null) {
      throw in.invalid("no such group");
    }
    return "(?:\\" + group + ")";
  }

  private String numbered(int first) {
    int number = first - '0';
    while (in.more() && Character.isDigit(in.peek()) && number * 10 + in.peek() - '0' <= groups) {
      number = number * 10 + in.next() - '0';
    }
    if (number > groups) {
      throw in.invalid("no such group");
    }
    return "(?:\\" + number + ")";
  }
}
