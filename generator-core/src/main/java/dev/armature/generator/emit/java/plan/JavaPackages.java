package dev.armature.generator.emit.java.plan;

/**
 * Where generated classes go.
 *
 * @param base the package that the user chose
 */
public record JavaPackages(String base) {
  /** Model types. */
  public String model() {
    return base + ".model";
  }

  /** Codecs and the facade over them. */
  public String json() {
    return base + ".json";
  }

  /** Operations, groups of them and exceptions. */
  public String api() {
    return base + ".api";
  }

  /** Endpoints and the router's factory. */
  public String server() {
    return base + ".server";
  }

  /** Calls and the client. */
  public String client() {
    return base + ".client";
  }

  /** MCP tools and their factory. */
  public String mcp() {
    return base + ".mcp";
  }

  /** Tests of a service. */
  public String contract() {
    return base + ".contract";
  }

  /** The contract as a document. */
  public String openapi() {
    return base + ".openapi";
  }

  /** Senders of webhooks and callbacks. */
  public String webhook() {
    return base + ".webhook";
  }
}
