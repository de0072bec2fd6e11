package dev.armature.generator.ir;

import java.util.List;

/**
 * One way in which an operation ends.
 *
 * @param status the HTTP status or range it stands for; MCP maps errors to {@code isError}
 * @param doc what the contract says of it
 * @param contents the representations, in order; empty: no body
 * @param headers documented headers, in order
 * @param origin where it was written
 */
public record Outcome(
    Status status, Doc doc, List<Content> contents, List<HeaderField> headers, Origin origin) {
  public Outcome {
    contents = List.copyOf(contents);
    headers = List.copyOf(headers);
  }

  /** A documented response header. */
  public record HeaderField(String name, Value value, boolean required, Doc doc, Origin origin) {}
}
