package dev.armature.runtime.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** A rule of an ABNF without recursion: it makes sentences, and a regex that knows them. */
abstract class Grammar {
  /** How much more often than it must a repetition without an end repeats in sentences. */
  private static final int MORE = 3;

  /** The rule as a regex of Java. */
  abstract String regex();

  abstract void sentence(Random random, StringBuilder out);

  String sentence(Random random) {
    StringBuilder out = new StringBuilder();
    sentence(random, out);
    return out.toString();
  }

  /** A text, whose letters may be of either case, as ABNF has it. */
  static Grammar text(String text) {
    return new Grammar() {
      @Override
      String regex() {
        return "(?i:\\Q" + text + "\\E)";
      }

      @Override
      void sentence(Random random, StringBuilder out) {
        out.append(random.nextInt(4) == 0 ? text.toUpperCase(Locale.ROOT) : text);
      }
    };
  }

  /** One character: pairs are the first and the last of a range, such as {@code "AZaz--"}. */
  static Grammar chars(String ranges) {
    int[] bounds = ranges.codePoints().toArray();
    return new Grammar() {
      @Override
      String regex() {
        StringBuilder regex = new StringBuilder("[");
        for (int i = 0; i < bounds.length; i += 2) {
          regex.append(String.format("\\x{%x}-\\x{%x}", bounds[i], bounds[i + 1]));
        }
        return regex.append(']').toString();
      }

      @Override
      void sentence(Random random, StringBuilder out) {
        int range = random.nextInt(bounds.length / 2) * 2;
        int first = bounds[range];
        out.appendCodePoint(first + random.nextInt(bounds[range + 1] - first + 1));
      }
    };
  }

  /** One of some characters. */
  static Grammar oneOf(String characters) {
    return chars(
        characters
            .codePoints()
            .mapToObj(c -> Character.toString(c).repeat(2))
            .collect(Collectors.joining()));
  }

  static Grammar seq(Grammar... parts) {
    return new Grammar() {
      @Override
      String regex() {
        return Arrays.stream(parts).map(Grammar::regex).collect(Collectors.joining());
      }

      @Override
      void sentence(Random random, StringBuilder out) {
        Arrays.stream(parts).forEach(part -> part.sentence(random, out));
      }
    };
  }

  static Grammar any(Grammar... branches) {
    List<String> regexes = new ArrayList<>();
    Arrays.stream(branches).map(Grammar::regex).forEach(regexes::add);
    return new Grammar() {
      @Override
      String regex() {
        return "(?:" + String.join("|", regexes) + ")";
      }

      @Override
      void sentence(Random random, StringBuilder out) {
        branches[random.nextInt(branches.length)].sentence(random, out);
      }
    };
  }

  /** So many times. */
  static Grammar times(int least, int most, Grammar part) {
    return new Grammar() {
      @Override
      String regex() {
        String end = most == Integer.MAX_VALUE ? "" : Integer.toString(most);
        return "(?:" + part.regex() + "){" + least + "," + end + "}";
      }

      @Override
      void sentence(Random random, StringBuilder out) {
        int bound = most == Integer.MAX_VALUE ? least + MORE : most;
        for (int n = least + random.nextInt(bound - least + 1); n > 0; n--) {
          part.sentence(random, out);
        }
      }
    };
  }

  static Grammar times(int exactly, Grammar part) {
    return times(exactly, exactly, part);
  }

  /** At least so many times. */
  static Grammar least(int times, Grammar part) {
    return times(times, Integer.MAX_VALUE, part);
  }

  static Grammar maybe(Grammar part) {
    return times(0, 1, part);
  }
}
