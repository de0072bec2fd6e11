package dev.armature.generator.emit.java.pattern;

import dev.armature.runtime.regex.CodeSet;
import dev.armature.runtime.regex.EcmaSyntax;
import dev.armature.runtime.regex.PatternNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds the simplest patterns, which are most of those in contracts. Not thread-safe. */
final class CharPieces {
  private static final int MAX_PIECES = 64;

  private final List<CharPiece> pieces = new ArrayList<>();
  private boolean fromStart;
  private boolean toEnd;

  private CharPieces() {}

  /** The loop of a pattern, or null if it takes more than that. */
  static @Nullable CharLoop loop(String ecma) {
    CharPieces found = new CharPieces();
    try {
      return found.add(EcmaSyntax.parse(ecma)) ? found.loop() : null;
    } catch (PatternSyntaxException invalid) {
      return null;
    }
  }

  private boolean add(PatternNode node) {
    if (node instanceof PatternNode.Sequence sequence) {
      return sequence.parts().stream().allMatch(this::add);
    }
    if (node instanceof PatternNode.Group group) {
      return add(group.body());
    }
    if (node instanceof PatternNode.Place place) {
      return addPlace(place);
    }
    boolean repeats = node instanceof PatternNode.Repeat;
    CharPiece piece = node instanceof PatternNode.Repeat repeat ? piece(repeat) : piece(node, 1, 1);
    if (piece == null || toEnd || (repeats && piece.max() == 0)) {
      return false;
    }
    pieces.add(piece);
    return pieces.size() <= MAX_PIECES;
  }

  private boolean addPlace(PatternNode.Place place) {
    boolean first = place == PatternNode.Place.START && pieces.isEmpty() && !toEnd;
    boolean last = place == PatternNode.Place.END && !toEnd;
    fromStart |= first;
    toEnd |= last;
    return first || last;
  }

  private static @Nullable CharPiece piece(PatternNode.Repeat repeat) {
    return piece(repeat.body(), repeat.min(), repeat.max());
  }

  private static @Nullable CharPiece piece(PatternNode node, int min, int max) {
    CodeSet set = set(node);
    return set == null ? null : new CharPiece(set, min, max);
  }

  private static @Nullable CodeSet set(PatternNode node) {
    if (node instanceof PatternNode.One one) {
      return one.set();
    }
    if (node instanceof PatternNode.Group group) {
      return set(group.body());
    }
    if (!(node instanceof PatternNode.Choice choice)) {
      return null;
    }
    CodeSet all = CodeSet.NONE;
    for (PatternNode option : choice.options()) {
      CodeSet set = set(option);
      if (set == null) {
        return null;
      }
      all = all.plus(set);
    }
    return all;
  }

  private @Nullable CharLoop loop() {
    trim();
    boolean simple = pieces.stream().allMatch(CharPiece::isSimple);
    if (!simple || !isDecided()) {
      return null;
    }
    CharLoop loop = new CharLoop(fromStart, toEnd, List.copyOf(pieces));
    return loop.isEmittable() ? loop : null;
  }

  /** At an end that is open, the fewest characters are as good as more. */
  private void trim() {
    while (!fromStart && !pieces.isEmpty() && pieces.get(0).min() == 0) {
      pieces.remove(0);
    }
    while (!toEnd && !pieces.isEmpty() && pieces.get(pieces.size() - 1).min() == 0) {
      pieces.remove(pieces.size() - 1);
    }
    if (!fromStart && !pieces.isEmpty()) {
      int min = pieces.get(0).min();
      pieces.set(0, pieces.get(0).times(min, min));
    }
    if (!toEnd && !pieces.isEmpty()) {
      CharPiece last = pieces.get(pieces.size() - 1);
      pieces.set(pieces.size() - 1, last.times(last.min(), last.min()));
    }
  }

  /** Whether taking as many characters as possible never takes one too many. */
  private boolean isDecided() {
    for (int i = 0; i < pieces.size(); i++) {
      CharPiece piece = pieces.get(i);
      for (int j = i + 1; j < pieces.size() && !piece.isFixed(); j++) {
        if (piece.overlaps(pieces.get(j))) {
          return false;
        }
        if (pieces.get(j).min() > 0) {
          break;
        }
      }
    }
    return true;
  }
}
