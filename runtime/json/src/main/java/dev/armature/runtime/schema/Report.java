package dev.armature.runtime.schema;

import dev.armature.runtime.tape.Echo;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Name;
import dev.armature.runtime.tape.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one value, written by generated code. Locations are JSON Pointers from the
 * rule's schema, beginning with the keyword. Not thread-safe.
 */
public final class Report {
  private final Trace trace;
  private final int rule;
  private final int at;
  private final String schema;
  private final Likeness likeness = new Likeness();
  private List<ReportEntry> entries = List.of();
  private @Nullable Marks marks;
  private boolean valid = true;

  /** Whether there are annotations, here or below. */
  private boolean annotated;

  /** How many entries go if this report goes. */
  private int weight;

  Report(Trace trace, int rule, int at, String schema) {
    this.trace = trace;
    this.rule = rule;
    this.at = at;
    this.schema = schema;
  }

  /** Ends the report; nothing may be added any more. */
  public Report end() {
    trace.end(this);
    return this;
  }

  public Trace trace() {
    return trace;
  }

  public boolean isValid() {
    return valid;
  }

  /** The number of a rule that may be asked again, or -1. */
  int rule() {
    return rule;
  }

  int at() {
    return at;
  }

  /** Whether there is nothing but a verdict. */
  boolean isSilent() {
    return entries.isEmpty() && marks == null;
  }

  /** The same verdict on any value; only for silent reports. */
  Report anonymous() {
    Report report = new Report(trace, -1, at, "");
    report.valid = valid;
    report.likeness.inPlace(likeness, valid);
    return report;
  }

  String schema() {
    return schema;
  }

  List<ReportEntry> entries() {
    return entries;
  }

  Likeness likeness() {
    return likeness;
  }

  private void add(ReportEntry entry) {
    if (trace.hasRoom()) {
      keep(entry);
    }
  }

  /** Adds what leads to other reports; what they say would be lost without it. */
  private void add(ReportEntry step, Report... below) {
    boolean telling = false;
    for (Report each : below) {
      telling |= !each.entries.isEmpty();
    }
    if (telling ? trace.hasRoomForStep() : trace.hasRoom()) {
      keep(step);
    }
    for (Report each : below) {
      weight += each.ownWeight();
    }
  }

  private void keep(ReportEntry entry) {
    entries = entries.isEmpty() ? new ArrayList<>(2) : entries;
    entries.add(entry);
    weight++;
  }

  /** A report that may be asked for again stays, whoever forgets it. */
  private int ownWeight() {
    return rule < 0 ? weight : 0;
  }

  private void forget(Report below) {
    trace.release(below.ownWeight());
  }

  private void wrong(ReportEntry.Kind kind, String location, String text) {
    valid = false;
    likeness.error();
    add(ReportEntry.said(kind, location, text));
  }

  /** Adds an error. */
  public void error(String location, String text) {
    wrong(ReportEntry.Kind.ERROR, location, text);
  }

  /** Adds an error after which the value is told: {@code must be at least 3} … {@code , was 2}. */
  public void was(String location, String text) {
    wrong(ReportEntry.Kind.WAS, location, text);
  }

  /** Adds an error after which the size is told. */
  public void has(String location, String text) {
    wrong(ReportEntry.Kind.HAS, location, text);
  }

  /**
   * Adds an error of {@code type}.
   *
   * @param wanted such as {@code a string or null}
   */
  public void type(String location, String wanted) {
    wrong(ReportEntry.Kind.TYPE, location, "must be " + wanted);
    likeness.differs(wanted);
  }

  /**
   * Checks {@code const}.
   *
   * @param json the constant, as JSON text
   */
  public void constant(String location, boolean same, String json) {
    likeness.listed(Likeness.CONST);
    if (!same) {
      error(location, "must be " + json);
      likeness.differs(json);
    }
  }

  /**
   * Checks {@code enum}.
   *
   * @param listed the members, as JSON texts separated by commas
   */
  public void enumeration(String location, boolean member, String listed) {
    likeness.listed(Likeness.ENUM);
    if (!member) {
      error(location, "must be one of " + listed);
      likeness.differs(listed);
    }
  }

  /** Checks {@code required}. */
  public void required(String location, String... names) {
    if (trace.tape().kind(at) == Token.OBJECT) {
      for (String name : names) {
        if (!hasMember(name)) {
          error(location, "must have the member " + Echo.quote(name));
        }
      }
    }
  }

  /** Checks one name of {@code dependentRequired} and what must stand beside it. */
  public void dependentRequired(String location, String name, String... asked) {
    if (hasMember(name)) {
      for (String other : asked) {
        if (!hasMember(other)) {
          String beside = " beside " + Echo.quote(name);
          error(location, "must have the member " + Echo.quote(other) + beside);
        }
      }
    }
  }

  /** Whether the value is an object with a member of that name. */
  public boolean hasMember(String name) {
    JsonTape tape = trace.tape();
    return tape.kind(at) == Token.OBJECT && tape.find(at, Name.of(name)) >= 0;
  }

  /**
   * Adds an annotation.
   *
   * @param json the value, as JSON text
   */
  public void annotation(String location, String json) {
    if (trace.isAnnotating()) {
      annotated = true;
      add(ReportEntry.said(ReportEntry.Kind.ANNOTATION, location, json));
    }
  }

  /** Adds what a subschema says of the same value. */
  public void inPlace(String location, Report below) {
    valid &= below.valid;
    likeness.inPlace(below.likeness, below.valid);
    // Also of one that fails: what it evaluates is no second error of this value.
    evaluated(below);
    link(ReportEntry.Kind.IN_PLACE, location, -1, below);
  }

  /** Adds what a subschema says if it holds; otherwise nothing. */
  public void condition(String location, Report below) {
    if (below.valid) {
      likeness.inPlace(below.likeness, true);
      evaluated(below);
      link(ReportEntry.Kind.IN_PLACE, location, -1, below);
    } else {
      forget(below);
    }
  }

  /**
   * Checks {@code not}.
   *
   * @param text what is said if the subschema holds
   */
  public void not(String location, String text, Report below) {
    if (below.valid) {
      error(location, text);
    }
    forget(below);
  }

  /** Adds what a subschema says of a member, by the cell of its name. */
  public void member(String location, int name, Report below) {
    valid &= below.valid;
    likeness.member(name, below.likeness, below.valid);
    link(ReportEntry.Kind.MEMBER, location, name, below);
  }

  /** Adds what {@code propertyNames} says of a name. */
  public void name(String location, int name, Report below) {
    valid &= below.valid;
    likeness.below(below.likeness, below.valid);
    link(ReportEntry.Kind.NAME, location, name, below);
  }

  /** Adds what a subschema says of an item. */
  public void item(String location, int index, Report below) {
    valid &= below.valid;
    likeness.below(below.likeness, below.valid);
    link(ReportEntry.Kind.ITEM, location, index, below);
  }

  /** Adds what {@code contains} says of an item if it holds, and returns whether it does. */
  public boolean contains(String location, int index, Report below) {
    if (below.valid) {
      link(ReportEntry.Kind.ITEM, location, index, below);
    } else {
      forget(below);
    }
    return below.valid;
  }

  private void link(ReportEntry.Kind kind, String location, int place, Report below) {
    annotated |= below.valid && below.annotated;
    if (!below.valid || below.annotated) {
      add(ReportEntry.below(kind, location, place, below), below);
    } else {
      forget(below);
    }
  }

  /** Adds what the alternatives of {@code anyOf} say. */
  public void anyOf(String location, Report... branches) {
    union(location, new Branches(trace.tape(), at, false, branches));
  }

  /** Adds what the alternatives of {@code oneOf} say. */
  public void oneOf(String location, Report... branches) {
    union(location, new Branches(trace.tape(), at, true, branches));
  }

  private void union(String location, Branches branches) {
    if (branches.isValid()) {
      for (int i = 0; i < branches.all().length; i++) {
        condition(location + "/" + i, branches.all()[i]);
      }
      return;
    }
    valid = false;
    branches.describe(likeness);
    Report best = branches.best();
    if (best != null) {
      evaluated(best);
    }
    ReportEntry union =
        new ReportEntry(ReportEntry.Kind.UNION, location, branches.text(), -1, null, branches);
    add(union, branches.all());
  }

  /** Marks a member or item as evaluated. */
  public void mark(int ordinal) {
    marks = marks == null ? new Marks() : marks;
    marks.add(ordinal);
  }

  /** Marks the first items, up to a count. */
  public void markFirst(int count) {
    marks = marks == null ? new Marks() : marks;
    marks.fill(Math.min(count, trace.tape().size(at)));
  }

  /** Marks all members or items as evaluated. */
  public void markAll() {
    marks = marks == null ? new Marks() : marks;
    marks.fill(trace.tape().size(at));
  }

  /** Whether a member or item counts as evaluated. */
  public boolean isMarked(int ordinal) {
    return marks != null && marks.has(ordinal);
  }

  private void evaluated(Report below) {
    if (below.marks != null) {
      marks = marks == null ? new Marks() : marks;
      marks.addAll(below.marks);
    }
  }
}
