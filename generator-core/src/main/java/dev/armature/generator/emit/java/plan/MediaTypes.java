package dev.armature.generator.emit.java.plan;

import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;

/** Which media type a body is sent as. */
public final class MediaTypes {
  private MediaTypes() {}

  /** The documented one; for a range the usual one of its format. */
  public static String sent(Content content) {
    if (!content.mediaType().contains("*")) {
      return content.mediaType();
    }
    return content.format().accept(new Usual(content.mediaType()));
  }

  private record Usual(String range) implements BodyFormat.Visitor<String> {
    @Override
    public String json() {
      return "application/json";
    }

    @Override
    public String xml() {
      return "application/xml";
    }

    @Override
    public String form() {
      return "application/x-www-form-urlencoded";
    }

    @Override
    public String multipart() {
      return "multipart/form-data";
    }

    @Override
    public String text() {
      return "text/plain";
    }

    @Override
    public String events() {
      return "text/event-stream";
    }

    @Override
    public String lines() {
      return "application/jsonl";
    }

    @Override
    public String binary() {
      return range.startsWith("text/") ? "text/plain" : "application/octet-stream";
    }
  }
}
