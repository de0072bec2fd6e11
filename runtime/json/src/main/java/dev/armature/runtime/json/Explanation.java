package dev.armature.runtime.json;

import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.Violation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an explaining reader stands, and what it has to say. A verdict pass has none. */
final class Explanation {
  /** How details name the value, at their end. */
  private static final String WAS = ", was ";

  private static final int NOTHING = Integer.MAX_VALUE;

  private final Violations violations;
  private String in = "body";
  private @Nullable String parameter;
  private @Nullable String[] names = new String[16];
  private int[] indexes = new int[16];
  private int[] before = new int[16];
  private int depth;
  private int hiddenFrom = NOTHING;
  private boolean bad;
  private boolean innerBad;

  Explanation(Violations violations) {
    this.violations = violations;
  }

  /** Starts at the root of a value from some part of the request. */
  void start(String in, @Nullable String parameter) {
    this.in = in;
    this.parameter = parameter;
    this.hiddenFrom = NOTHING;
    back(0);
  }

  /** How many violations there are. */
  int count() {
    return violations.size();
  }

  boolean failed() {
    return !violations.isEmpty();
  }

  /** Reports a violation by the current value, unless that could not be read anyway. */
  void report(String keyword, String detail) {
    report("", keyword, detail);
  }

  /** Reports a violation below the current value, at a JSON Pointer from there. */
  void report(String below, String keyword, String detail) {
    if (bad) {
      return;
    }
    String words = isHidden() ? hidden(detail) : detail;
    violations.add(new Violation(in, parameter, pointer() + below, keyword, words));
    if (violations.isFull()) {
      throw InvalidJson.SIGNAL;
    }
  }

  /** Hides the current value, with all that is in it, from details. */
  void hide() {
    hiddenFrom = Math.min(hiddenFrom, depth);
  }

  /** Whether details must not show the current value. */
  boolean isHidden() {
    return depth >= hiddenFrom;
  }

  private static String hidden(String detail) {
    int at = detail.indexOf(WAS);
    return at < 0 ? detail : detail.substring(0, at);
  }

  /** Reports members that the object just left lacks. */
  static void require(JsonReader in, long missing, List<String> names) {
    Explanation explaining = in.signal();
    for (long left = missing; left != 0; left &= left - 1) {
      String member = names.get(Long.numberOfTrailingZeros(left));
      explaining.report("required", "must have the member \"" + member + "\"");
    }
  }

  /** Reports what ended the reading, wherever that was. */
  void abort(JsonException fault) {
    fresh();
    fault.violations().forEach(found -> report(found.keyword(), found.detail()));
  }

  int depth() {
    return depth;
  }

  /** Goes back to a value at a depth passed before. */
  void back(int depth) {
    this.depth = depth;
    fresh();
  }

  /** Enters a container. */
  void push() {
    if (depth == indexes.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
      before = Arrays.copyOf(before, depth * 2);
    }
    names[depth] = null;
    indexes[depth] = -1;
    before[depth++] = violations.size();
    bad = false;
  }

  /** Goes to a member; null: leaves the object, which then is the current value. */
  void member(@Nullable String name) {
    if (depth <= hiddenFrom) {
      hiddenFrom = NOTHING;
    }
    if (name == null) {
      pop();
    } else {
      names[depth - 1] = name;
      fresh();
    }
  }

  /** Goes to the next item; if there is none, leaves the array, which then is the current value. */
  void item(boolean more) {
    if (more) {
      indexes[depth - 1]++;
      fresh();
    } else {
      pop();
    }
  }

  private void pop() {
    depth--;
    bad = false;
    innerBad = violations.size() > before[depth];
  }

  private void fresh() {
    bad = false;
    innerBad = false;
  }

  /** Says that the current value could not be read, so that nothing more is said about it. */
  void markBad() {
    bad = true;
  }

  /** Whether something was wrong within the container just left. */
  boolean isInnerBad() {
    return innerBad || bad;
  }

  /** The JSON Pointer (RFC 6901) of the current value. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      if (name != null) {
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
      } else if (indexes[i] >= 0) {
        pointer.append('/').append(indexes[i]);
      }
    }
    return pointer.toString();
  }
}
