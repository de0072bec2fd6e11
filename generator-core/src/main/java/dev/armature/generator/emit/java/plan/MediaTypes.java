package dev.armature.generator.emit.java.plan;

import dev.armature.generator.ir.Content;

/** Which media type a body is sent as. */
public final class MediaTypes {
  private MediaTypes() {}

  /** The documented one; for a range the usual one of its codec. */
  public static String sent(Content content) {
    if (!content.mediaType().contains("*")) {
      return content.mediaType();
    }
    return switch (content.codec()) {
      case JSON -> "application/json";
      case FORM -> "application/x-www-form-urlencoded";
      case TEXT -> "text/plain";
      case BINARY ->
          content.mediaType().startsWith("text/") ? "text/plain" : "application/octet-stream";
    };
  }
}
