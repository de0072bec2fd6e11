package dev.armature.runtime.schema;

import dev.armature.runtime.tape.Echo;
import dev.armature.runtime.tape.JsonTape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the alternatives of {@code anyOf} or {@code oneOf} say.
 *
 * @param at the value
 * @param exactlyOne whether several are as wrong as none
 * @param all the reports, in the order of the schema
 */
record Branches(JsonTape tape, int at, boolean exactlyOne, Report... all) {
  private static final int MAX_WORDS = 200;
  private static final int MAX_INDEXES = 10;

  /** Whether as many hold as may. */
  boolean isValid() {
    int matches = matches().size();
    return exactlyOne ? matches == 1 : matches > 0;
  }

  private List<String> matches() {
    List<String> matches = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      if (all[i].isValid()) {
        matches.add(Integer.toString(i));
      }
    }
    return matches;
  }

  /** The report that comes closest if none holds, or null if several hold or there is none. */
  @Nullable Report best() {
    int index = bestIndex();
    return index < 0 ? null : all[index];
  }

  /** Its index, or -1. */
  int bestIndex() {
    int best = -1;
    for (int i = 0; i < all.length; i++) {
      if (all[i].isValid()) {
        return -1;
      }
      if (best < 0 || all[i].likeness().isGreaterThan(all[best].likeness())) {
        best = i;
      }
    }
    return best;
  }

  /**
   * Whether the best branch says more than that the value is something else entirely, so that its
   * errors are worth telling.
   */
  boolean hasClosest() {
    Report best = best();
    return best != null && (all.length == 1 || !best.likeness().isOther() && commonTag() < 0);
  }

  /** Lets the schema of the union look as much like the value as its best branch does. */
  void describe(Likeness likeness) {
    Report best = best();
    if (best == null) {
      likeness.error();
      return;
    }
    likeness.inPlace(best.likeness(), false);
    String expected = best.likeness().isOther() ? expected() : null;
    if (expected != null) {
      likeness.differs(expected);
    }
  }

  /** What is wrong, for the value as a whole; empty if the only branch says everything. */
  String text() {
    List<String> matches = matches();
    String some = "must match one of " + all.length + " alternatives, matches ";
    if (!matches.isEmpty()) {
      List<String> first = matches.subList(0, Math.min(matches.size(), MAX_INDEXES));
      String more = first.size() < matches.size() ? ", …" : "";
      return some + matches.size() + ": " + ReportWords.list(first, ", ") + more;
    }
    String words = all.length == 1 ? "" : words();
    return all.length == 1 ? "" : words != null ? words : some + "none";
  }

  private @Nullable String words() {
    Report best = best();
    if (best != null && best.likeness().isOther()) {
      String expected = expected();
      return expected == null
          ? null
          : "must be " + expected + ", was " + ReportWords.echo(tape, at);
    }
    int tag = commonTag();
    String tags = tag < 0 ? null : joined(true, ", ", ", ");
    return tags == null ? null : "must have in " + Echo.quote(tape.text(tag)) + " one of " + tags;
  }

  private @Nullable String expected() {
    return joined(false, ", ", " or ");
  }

  /** What all branches wanted, each once; null if one does not say, or if it is too much. */
  private @Nullable String joined(boolean tags, String separator, String last) {
    Set<String> wanted = new LinkedHashSet<>();
    int length = 0;
    for (Report each : all) {
      String words = tags ? each.likeness().missed() : each.likeness().expected();
      if (words == null || length > MAX_WORDS) {
        return null;
      }
      length += wanted.add(words) ? words.length() + separator.length() : 0;
    }
    return length > MAX_WORDS ? null : ReportWords.list(wanted, last);
  }

  /** The name of the member that is the wrong constant for every branch, or -1. */
  private int commonTag() {
    int common = all.length < 2 ? -1 : all[0].likeness().missedTag();
    for (Report each : all) {
      common = each.likeness().missedTag() == common ? common : -1;
    }
    return common;
  }
}
