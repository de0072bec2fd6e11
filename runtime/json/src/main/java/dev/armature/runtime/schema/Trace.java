package dev.armature.runtime.schema;

import dev.armature.runtime.tape.JsonTape;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One explanation in the making, for generated code. What a rule says of a value is worked out once
 * and shared, so that the work is linear in the value however schemas refer to each other. Not
 * thread-safe.
 */
public final class Trace {
  /** Reports within reports, some frames of the stack each: they must leave room in a megabyte. */
  private static final int MAX_DEPTH = 1_100;

  /** Errors and annotations that are remembered; what is wrong beyond is only counted as wrong. */
  private static final int MAX_ENTRIES = 50_000;

  /** Room that is kept for the way to them: reports in the making, and alternatives of each. */
  private static final int MAX_STEPS = 4 * MAX_DEPTH;

  private final JsonTape tape;
  private final boolean annotating;
  private final ReportMap known = new ReportMap();
  private final Map<Long, Report> silent = new HashMap<>();
  private int depth;
  private int entries;
  private boolean complete = true;
  private long visits;

  /**
   * A trace.
   *
   * @param annotating whether annotations are wanted: an invalid value has none, and they must not
   *     take the room of its errors
   */
  Trace(JsonTape tape, boolean annotating) {
    this.tape = tape;
    this.annotating = annotating;
  }

  boolean isAnnotating() {
    return annotating;
  }

  /** The document. */
  public JsonTape tape() {
    return tape;
  }

  /** What a rule has said of a value, or null if it was not asked yet. */
  public @Nullable Report known(int rule, int at) {
    return known.get(ReportMap.key(rule, at));
  }

  /**
   * Starts the report of a rule on a value.
   *
   * @param schema the rule's absolute URI, with a JSON Pointer as its fragment
   */
  public Report report(int at, String schema) {
    return report(-1, at, schema);
  }

  /**
   * Starts the report of a rule that may be asked again about the same value.
   *
   * @param rule its number
   */
  public Report shared(int rule, int at, String schema) {
    return report(rule, at, schema);
  }

  private Report report(int rule, int at, String schema) {
    if (++depth > MAX_DEPTH) {
      throw TooDeep.SIGNAL;
    }
    visits++;
    return new Report(this, rule, at, schema);
  }

  /** The report of a schema that allows nothing. */
  public Report never(int at, String schema, String text) {
    Report report = report(at, schema);
    report.error("", text);
    return report.end();
  }

  /** The report of a schema that allows everything and remarks nothing. */
  public Report always(int at, String schema) {
    return report(at, schema).end();
  }

  /** Takes a finished report, and keeps what has to be kept. */
  void end(Report report) {
    depth--;
    if (report.rule() >= 0) {
      known.put(
          ReportMap.key(report.rule(), report.at()), report.isSilent() ? same(report) : report);
    }
  }

  /** One report for all that say nothing: of a large value these are millions. */
  private Report same(Report report) {
    long key = report.likeness().packed() << 1 | (report.isValid() ? 1 : 0);
    return silent.computeIfAbsent(key, none -> report.anonymous());
  }

  /** Whether there is room for one more error or annotation. */
  boolean hasRoom() {
    return hasRoom(MAX_ENTRIES);
  }

  /** Whether there is room for one more step on the way to an error or annotation. */
  boolean hasRoomForStep() {
    return hasRoom(MAX_ENTRIES + MAX_STEPS);
  }

  private boolean hasRoom(int most) {
    if (entries >= most) {
      complete = false;
      return false;
    }
    entries++;
    return true;
  }

  /** Gives back the room of what nobody will tell. */
  void release(int forgotten) {
    entries -= forgotten;
  }

  boolean isComplete() {
    return complete;
  }

  long visits() {
    return visits;
  }

  /** Ends an explanation that would take too much of the stack. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final TooDeep SIGNAL = new TooDeep();

    private TooDeep() {
      super("nests too deeply", null, false, false);
    }
  }
}
