package dev.armature.generator.target.java.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the simplest patterns, which are most of those in contracts. */
final class CharPieces {
  private static final int MAX_PIECES = 12;

  /** A class or a character, then a quantifier. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?:\\[((?:[^\\[\\]\\\\^]|\\\\[dw.\\-_/+*?$|(){}])(?:[^\\[\\]\\\\]|\\\\[dw.\\-_/+*?$|(){}^])*)\\]"
              + "|(\\\\[dw.\\-/+*?$|(){}\\[\\]^]|[A-Za-z0-9 _\\-:/,@#%&=~;<>!\"'`]))"
              + "([*+?]|\\{\\d{1,6}(?:,\\d{0,6})?\\})?");

  private static final Pattern ITEM =
      Pattern.compile("(\\\\?.)(?:-(\\\\?[^\\]]))?", Pattern.DOTALL);

  private CharPieces() {}

  /** The pieces, or null if the pattern has anything else. */
  static @Nullable List<CharPiece> parse(String ecma) {
    boolean whole = ecma.length() > 2 && ecma.startsWith("^") && ecma.endsWith("$");
    if (!whole || ecma.endsWith("\\$")) {
      return null;
    }
    List<CharPiece> pieces = new ArrayList<>();
    Matcher piece = PIECE.matcher(ecma).region(1, ecma.length() - 1);
    int at = 1;
    while (piece.lookingAt()) {
      CharPiece next = piece(piece);
      if (next == null) {
        return null;
      }
      pieces.add(next);
      at = piece.end();
      piece.region(at, ecma.length() - 1);
    }
    boolean complete = at == ecma.length() - 1 && pieces.size() <= MAX_PIECES;
    return complete && isDecided(pieces) ? pieces : null;
  }

  /** Whether taking as many characters as possible never takes one too many. */
  private static boolean isDecided(List<CharPiece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      CharPiece piece = pieces.get(i);
      for (int j = i + 1; j < pieces.size() && !piece.isSingle(); j++) {
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

  private static @Nullable CharPiece piece(Matcher found) {
    List<CharPiece.Range> ranges =
        found.group(1) == null ? single(found.group(2)) : ranges(found.group(1));
    return ranges == null ? null : counted(ranges, found.group(3));
  }

  private static CharPiece counted(List<CharPiece.Range> ranges, @Nullable String count) {
    if (count == null) {
      return new CharPiece(ranges, 1, 1);
    }
    if (count.length() == 1) {
      return switch (count.charAt(0)) {
        case '*' -> new CharPiece(ranges, 0, -1);
        case '+' -> new CharPiece(ranges, 1, -1);
        default -> new CharPiece(ranges, 0, 1);
      };
    }
    String[] ends = count.substring(1, count.length() - 1).split(",", -1);
    int min = Integer.parseInt(ends[0]);
    int max = ends.length == 1 ? min : ends[1].isEmpty() ? -1 : Integer.parseInt(ends[1]);
    return new CharPiece(ranges, min, max);
  }

  private static List<CharPiece.Range> single(String item) {
    List<CharPiece.Range> ranges = new ArrayList<>();
    add(ranges, item);
    return ranges;
  }

  private static @Nullable List<CharPiece.Range> ranges(String inside) {
    List<CharPiece.Range> ranges = new ArrayList<>();
    Matcher item = ITEM.matcher(inside);
    int at = 0;
    while (item.region(at, inside.length()).lookingAt()) {
      at = item.end();
      if (item.group(2) == null) {
        add(ranges, item.group(1));
      } else if (isSet(item.group(1)) || isSet(item.group(2))) {
        return null;
      } else {
        char from = last(item.group(1));
        char to = last(item.group(2));
        if (to < from) {
          return null;
        }
        ranges.add(new CharPiece.Range(from, to));
      }
    }
    boolean ascii = inside.chars().allMatch(c -> c < 128);
    return ascii && at == inside.length() ? ranges : null;
  }

  private static void add(List<CharPiece.Range> ranges, String item) {
    if (item.equals("\\d") || item.equals("\\w")) {
      ranges.add(new CharPiece.Range('0', '9'));
      if (item.equals("\\w")) {
        ranges.add(new CharPiece.Range('A', 'Z'));
        ranges.add(new CharPiece.Range('_', '_'));
        ranges.add(new CharPiece.Range('a', 'z'));
      }
      return;
    }
    ranges.add(new CharPiece.Range(last(item), last(item)));
  }

  private static boolean isSet(String item) {
    return item.equals("\\d") || item.equals("\\w");
  }

  private static char last(String item) {
    return item.charAt(item.length() - 1);
  }
}
