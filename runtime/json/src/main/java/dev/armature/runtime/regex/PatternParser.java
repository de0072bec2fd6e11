package dev.armature.runtime.regex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a pattern, with a stack of its own. Characters are code points and escapes those of
 * Unicode mode; if lenient, what only Annex B (B.1.2) accepts has its meaning there.
 */
final class PatternParser {
  private final PatternCursor in;
  private final boolean lenient;
  private final PatternGroups names;
  private final EscapeReader escapes;
  private final Deque<OpenGroup> open = new ArrayDeque<>();
  private Modifiers modifiers = Modifiers.NONE;
  private OpenGroup current = new OpenGroup(OpenGroup.Kind.PLAIN, 0, 0, modifiers);
  private int groups;
  private int deepest;

  private PatternParser(String pattern, boolean lenient) {
    this.in = new PatternCursor(pattern);
    this.lenient = lenient;
    this.names = new PatternGroups(pattern);
    this.escapes = new EscapeReader(in, lenient, names.hasNames());
  }

  /**
   * The parts of a pattern in Unicode mode.
   *
   * @param mostDepth how deep groups may be in each other
   * @throws PatternSyntaxException if it is none
   */
  static PatternNode strict(String pattern, int mostDepth) {
    return new PatternParser(pattern, false).parse(mostDepth);
  }

  /** The parts of a pattern that may need Annex B; see {@link #strict}. */
  static PatternNode lenient(String pattern, int mostDepth) {
    try {
      return strict(pattern, mostDepth);
    } catch (PatternSyntaxException notInUnicodeMode) {
      return new PatternParser(pattern, true).parse(mostDepth);
    }
  }

  private PatternNode parse(int mostDepth) {
    while (in.more()) {
      term();
      if (deepest > mostDepth) {
        throw in.invalid("groups too deep in each other");
      }
    }
    if (!open.isEmpty()) {
      throw in.invalid("unclosed group");
    }
    return current.body();
  }

  private void term() {
    int start = in.at();
    int c = in.next();
    switch (c) {
      case '|' -> current.nextOption();
      case '(' -> open();
      case ')' -> close();
      case '^' -> current.add(modifiers.start());
      case '$' -> current.add(modifiers.end());
      case '*', '+', '?' -> throw in.invalid("nothing to repeat");
      case '\\' -> escape();
      default -> atom(character(c, start), groups + 1);
    }
  }

  private PatternNode character(int c, int start) {
    return switch (c) {
      case '.' -> new PatternNode.One(modifiers.dot());
      case '[' -> new PatternNode.One(new ClassReader(in, escapes, modifiers, lenient).read());
      case '{' -> {
        in.back(start);
        if (!lenient || Counts.read(in) != null) {
          throw in.invalid("nothing to repeat");
        }
        yield single(in.next());
      }
      case ']', '}' -> {
        if (!lenient) {
          throw in.invalid("bracket without its opening one");
        }
        yield single(c);
      }
      default -> single(c);
    };
  }

  private PatternNode single(int c) {
    return new PatternNode.One(modifiers.matching(CodeSet.of(c, c)));
  }

  /** Adds a part with the quantifier that may follow it. */
  private void atom(PatternNode node, int firstGroup) {
    Counts counts = Counts.read(in);
    current.add(
        counts == null
            ? node
            : new PatternNode.Repeat(
                node, counts.min(), counts.max(), counts.greedy(), firstGroup, groups));
  }

  private void open() {
    Modifiers around = modifiers;
    OpenGroup.Kind kind = kind();
    boolean counted = kind == OpenGroup.Kind.CAPTURE;
    open.push(current);
    deepest = Math.max(deepest, open.size());
    current = new OpenGroup(kind, groups + 1, counted ? ++groups : 0, around);
  }

  private OpenGroup.Kind kind() {
    for (OpenGroup.Kind kind : OpenGroup.Kind.values()) {
      if (!kind.opening().isEmpty() && in.take(kind.opening())) {
        return kind;
      }
    }
    if (in.take("?<")) {
      PatternGroups.name(in);
    } else if (in.take("?")) {
      modifiers = modifiers.changed(in);
      return OpenGroup.Kind.PLAIN;
    }
    return OpenGroup.Kind.CAPTURE;
  }

  private void close() {
    if (open.isEmpty()) {
      throw in.invalid("unopened group");
    }
    OpenGroup closed = current;
    current = open.pop();
    modifiers = closed.around();
    boolean quantifiable = !closed.kind().looks() || (lenient && closed.kind().isAhead());
    if (quantifiable) {
      atom(closed.node(), closed.firstGroup());
    } else {
      current.add(closed.node());
    }
  }

  private void escape() {
    if (in.take("b")) {
      current.add(modifiers.boundary());
    } else if (in.take("B")) {
      current.add(modifiers.noBoundary());
    } else {
      PatternNode reference = reference();
      atom(reference != null ? reference : escaped(), groups + 1);
    }
  }

  private PatternNode escaped() {
    CodeSet set = escapes.set(modifiers);
    return set == null
        ? single(escapes.character(false))
        : new PatternNode.One(modifiers.matching(set));
  }

  private @Nullable PatternNode reference() {
    int start = in.at();
    if (in.isDigit() && in.peek() != '0') {
      int number = in.number();
      if (number <= names.count()) {
        return new PatternNode.Reference(number, modifiers.ignoreCase());
      }
      in.back(start);
      return null;
    }
    boolean byName = (!lenient || names.hasNames()) && in.take("k");
    if (!byName) {
      return null;
    }
    List<Integer> numbers = in.take("<") ? names.numbers(PatternGroups.name(in)) : List.of();
    if (numbers.isEmpty()) {
      throw in.invalid("no such group");
    }
    // A group that takes no part is empty, so that all in a row are the one that does.
    List<PatternNode> references = new ArrayList<>();
    numbers.forEach(n -> references.add(new PatternNode.Reference(n, modifiers.ignoreCase())));
    return references.size() == 1 ? references.get(0) : new PatternNode.Sequence(references);
  }
}
