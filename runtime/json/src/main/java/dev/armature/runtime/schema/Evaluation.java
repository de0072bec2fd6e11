package dev.armature.runtime.schema;

import dev.armature.runtime.tape.JsonTape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a schema says of a value: a tree of output units (JSON Schema 2020-12 core,
 * section 12), of which this class gives several views. Immutable, but not thread-safe: it reads
 * the tape.
 *
 * <p>An explanation is bounded. If there is more to say than it can hold, the verdict is exact all
 * the same, and what it says is true but not all: see {@link #isComplete}.
 */
public final class Evaluation {
  /** How many violations are told unless more are asked for. */
  public static final int LIMIT = 64;

  /** How many output units are printed or listed. */
  static final int MAX_UNITS = 20_000;

  private static final String TOO_DEEP = "nests too deeply to say what is wrong";

  private final Trace trace;
  private final @Nullable Report root;
  private final boolean valid;
  private final int at;

  private Evaluation(Trace trace, @Nullable Report root, boolean valid, int at) {
    this.trace = trace;
    this.root = root;
    this.valid = valid;
    this.at = at;
  }

  static Evaluation of(SchemaValidator validator, JsonTape tape, int at) {
    Trace trace = new Trace(tape, validator.isValid(tape, at));
    try {
      Report root = validator.explain(trace, at);
      return new Evaluation(trace, root, root.isValid(), at);
    } catch (Trace.TooDeep deep) {
      return new Evaluation(trace, null, validator.isValid(tape, at), at);
    }
  }

  /** Whether the value is valid. */
  public boolean isValid() {
    return valid;
  }

  /** Whether the explanation holds everything; false if there was too much to say. */
  public boolean isComplete() {
    return root != null && trace.isComplete();
  }

  /** How many times a rule looked at a value: the work that the explanation took. */
  public long visits() {
    return trace.visits();
  }

  /** The first 64 violations at most: see {@link #violations(int)}. */
  public List<SchemaViolation> violations() {
    return violations(LIMIT);
  }

  /**
   * What is wrong, for people: of the alternatives of a union, only those errors that the closest
   * one has. Empty if the value is valid, otherwise at least one.
   */
  public List<SchemaViolation> violations(int limit) {
    if (valid) {
      return List.of();
    }
    List<SchemaViolation> found =
        root == null ? List.of() : new ViolationWalk(trace.tape(), limit).of(root);
    if (!found.isEmpty() || limit < 1) {
      return found;
    }
    String detail = root == null ? TOO_DEEP : "is not valid";
    return List.of(new SchemaViolation("", "", detail, "", "", trace.tape().offset(at)));
  }

  /** The annotations of a valid value, those that were met last first; empty if it is invalid. */
  public List<Annotation> annotations() {
    List<Annotation> found = new ArrayList<>();
    for (OutputUnit unit : tree().leaves()) {
      String json = unit.annotation();
      if (json != null) {
        String absolute = unit.absoluteKeywordLocation();
        String location = unit.keywordLocation();
        found.add(new Annotation(unit.instanceLocation(), location, absolute, json));
      }
    }
    Collections.reverse(found);
    return List.copyOf(found);
  }

  /**
   * The annotations of one keyword at one place, those that were met last first.
   *
   * @param pointer JSON Pointer to the value, from where the explanation started
   */
  public List<Annotation> annotations(String pointer, String keyword) {
    String end = "/" + keyword.replace("~", "~0").replace("/", "~1");
    return annotations().stream()
        .filter(each -> each.instanceLocation().equals(pointer))
        .filter(each -> each.keywordLocation().endsWith(end))
        .toList();
  }

  /** The output in the format {@code flag}, as JSON text. */
  public String flag() {
    return "{\"valid\":" + valid + "}";
  }

  /** The output in the format {@code basic}, as JSON text: a list of errors or annotations. */
  public String basic() {
    return OutputJson.list(valid, tree().leaves());
  }

  /** The output in the format {@code detailed}, as JSON text: a condensed tree. */
  public String detailed() {
    return OutputJson.tree(tree().condensed());
  }

  private OutputUnit tree() {
    return root == null
        ? OutputUnit.summary(valid, TOO_DEEP)
        : new OutputTree(trace.tape(), MAX_UNITS).of(root);
  }
}
