package dev.armature.generator.schema;

import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.AcceptRule;
import dev.armature.generator.diagnostic.Codes;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports what is found in a contract. Not thread-safe. */
public final class Findings {
  private final Set<String> told = new HashSet<>();
  private final Diagnostics diagnostics;
  private final AcceptPolicy policy;
  private final @Nullable SourceFile contract;
  private boolean harmless;

  /**
   * Reports into {@code diagnostics}.
   *
   * @param contract the root document: accept rules leave out its name
   */
  public Findings(Diagnostics diagnostics, AcceptPolicy policy, SourceFile contract) {
    this.diagnostics = diagnostics;
    this.policy = policy;
    this.contract = contract;
  }

  private Findings(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.policy = AcceptPolicy.strict();
    this.contract = null;
  }

  /** For schemas that are no contract: what is wrong with them is an error that nothing accepts. */
  static Findings strict(Diagnostics diagnostics) {
    return new Findings(diagnostics);
  }

  /** Whether what is wrong is always an error. */
  boolean isStrict() {
    return contract == null;
  }

  /** A fault that no rule can accept. */
  public void error(String code, Span span, String message, @Nullable String help) {
    report(Severity.ERROR, code, span, message, List.of(), help);
  }

  /** Something harmless. */
  public void warning(String code, Span span, String message, @Nullable String help) {
    report(Severity.WARNING, code, span, message, List.of(), help);
  }

  /** Something harmless that a contract does again and again: only the first place is told. */
  void warnOnce(String code, Span span, String message, String help) {
    if (contract != null && told.add(code)) {
      warning(code, span, message, help);
    }
  }

  /** Something to know. */
  public void note(String code, Span span, String message, @Nullable String help) {
    report(Severity.NOTE, code, span, message, List.of(), help);
  }

  /** Whatever is found meanwhile is a warning at most: nothing that is generated depends on it. */
  public void harmless(Runnable search) {
    boolean before = harmless;
    harmless = true;
    search.run();
    harmless = before;
  }

  /** Says which rules of the user's accept nothing; to be called once, when all is found. */
  public void reportUnused() {
    for (AcceptRule rule : policy.unused()) {
      boolean possible = Codes.isRecoverable(rule.code());
      error(
          "config/unused-accept",
          rule.span(),
          "nothing was found that 'accept: {code: "
              + rule.code()
              + ", at: "
              + rule.at()
              + "}' speaks of",
          possible
              ? "remove the rule, or correct its code or place"
              : "remove the rule: what has this code is never accepted; 'severities' weighs what is"
                  + " no error");
    }
  }

  /** An input that could not be read. */
  public void report(SourceException exception) {
    exception.problems().forEach(problem -> report(Diagnostic.of(problem)));
  }

  /** A finding that was made elsewhere. */
  public void report(Diagnostic diagnostic) {
    boolean lighter = harmless && diagnostic.severity() == Severity.ERROR;
    diagnostics.report(lighter ? diagnostic.withSeverity(Severity.WARNING) : diagnostic);
  }

  /**
   * A part that cannot be read as it is written: an error, or a warning where the user accepts it.
   *
   * @param instead what accepting means, such as {@code read as free-form JSON}
   */
  public void fault(String code, Place place, String message, String instead) {
    fault(code, place, message, instead, List.of());
  }

  /** As above, with other places that matter. */
  public void fault(
      String code, Place place, String message, String instead, List<Diagnostic.Related> related) {
    fault(code, place, place.span(), message, instead, related);
  }

  /** As above, about the key of the place, which is written at {@code span}. */
  public void fault(String code, Place place, Span span, String message, String instead) {
    fault(code, place, span, message, instead, List.of());
  }

  private void fault(
      String code,
      Place place,
      Span span,
      String message,
      String instead,
      List<Diagnostic.Related> related) {
    if (contract == null) {
      report(Severity.ERROR, code, span, message, related, "correct it");
      return;
    }
    String at = at(place, contract);
    if (policy.accepts(code, at)) {
      report(Severity.WARNING, code, span, message + "; " + instead, related, null);
    } else if (harmless) {
      report(Severity.WARNING, code, span, message, related, "correct it before it is used");
    } else {
      String line = "accept: [{code: " + code + ", at: " + quoted(at) + "}]";
      String help =
          "correct it, or have this line in the config; it is then " + instead + ": " + line;
      report(Severity.ERROR, code, span, message, related, help);
    }
  }

  private static String at(Place place, SourceFile contract) {
    boolean own = place.document().file().uri().equals(contract.uri());
    return own ? place.pointer().toString() : place.toString();
  }

  /** As YAML has it (1.2.2, section 5.7), in characters that every terminal shows as they are. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(out, c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int c) {
    boolean plain = Character.isLetterOrDigit(c) || c >= ' ' && c < 0x7F;
    if (c == '"' || c == '\\') {
      out.append('\\').appendCodePoint(c);
    } else if (plain) {
      out.appendCodePoint(c);
    } else {
      out.append(String.format(c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
    }
  }

  private void report(
      Severity severity,
      String code,
      Span span,
      String message,
      List<Diagnostic.Related> related,
      @Nullable String help) {
    report(new Diagnostic(code, severity, message, span, related, help));
  }
}
