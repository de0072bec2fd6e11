package dev.armature.generator;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import java.net.URI;
import java.util.List;

/** A contract that is too much for this JVM: a finding about the contract, not a crash. */
public enum Exhaustion {
  /** The heap is full. */
  MEMORY(
      "run/memory",
      "reading this contract needs more memory than Java was given",
      "give it more with 'java -Xmx2g -jar armature.jar …', or make --max-input smaller"),
  /** The stack is full. */
  STACK(
      "run/nesting",
      "this contract nests more deeply than Java's stack allows",
      "nest it less deeply, or give Java more with 'java -Xss16m -jar armature.jar …'");

  private final String code;
  private final String message;
  private final String help;

  Exhaustion(String code, String message, String help) {
    this.code = code;
    this.message = message;
    this.help = help;
  }

  /** The finding, at the start of the contract: where it became too much is unknown. */
  public Diagnostic at(String name) {
    Span start = new Span(new SourceFile(name, URI.create("armature:input"), ""), 1, 1, 0);
    return new Diagnostic(code, Severity.ERROR, message, start, List.of(), help);
  }
}
