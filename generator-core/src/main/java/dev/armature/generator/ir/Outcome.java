package dev.armature.generator.ir;

import java.util.List;

/**
 * One way in which an operation ends.
 *
 * @param status the HTTP status or range it stands for; MCP maps errors to {@code isError}
 * @param doc what the contract says of it
 * @param contents the representations, in order; empty: no body
 * @param headers documented headers, in order
 * @param links what callers may do next, in order
 * @param origin where it was written
 */
public record Outcome(
    Status status,
    Doc doc,
    List<Content> contents,
    List<HeaderField> headers,
    List<Link> links,
    Origin origin) {
  public Outcome {
    contents = List.copyOf(contents);
    headers = List.copyOf(headers);
    links = List.copyOf(links);
  }

  /** An outcome without links. */
  public Outcome(
      Status status, Doc doc, List<Content> contents, List<HeaderField> headers, Origin origin) {
    this(status, doc, contents, headers, List.of(), origin);
  }

  /** The same with other representations. */
  public Outcome with(List<Content> others) {
    return new Outcome(status, doc, others, headers, links, origin);
  }

  /** The representations that one value is sent as. */
  public List<Content> alike(Content content) {
    return contents.stream().filter(each -> each.isSentLike(content)).toList();
  }

  /**
   * A documented way on (OpenAPI 3.1, 4.8.20); nothing is sent of it.
   *
   * @param operation the id of the operation that it leads to, or a reference to it, as written
   * @param inputs what that operation gets, as {@code name = value}, in order
   */
  public record Link(String name, String operation, List<String> inputs, Doc doc, Origin origin) {
    public Link {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * A documented response header.
   *
   * @param spelling how its value becomes text
   */
  public record HeaderField(
      String name,
      Value value,
      HeaderSpelling spelling,
      boolean required,
      Doc doc,
      Origin origin) {}

  /** How the value of a header becomes text. */
  public enum HeaderSpelling {
    /** Names and values of an object take turns. */
    SIMPLE,
    /** An object is {@code name=value} pairs. */
    EXPLODED,
    /** It is a JSON document. */
    JSON,
    /** Each item is a header of its own: {@code Set-Cookie} (RFC 9110, section 5.3). */
    EACH
  }
}
