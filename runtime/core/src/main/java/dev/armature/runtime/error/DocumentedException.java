package dev.armature.runtime.error;

import dev.armature.runtime.json.JsonContent;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the contract documents, with a body of its own; generated per service, status and
 * body type. Thrown by handlers and by clients alike. Subclasses keep their body in a transient
 * field.
 */
public abstract class DocumentedException extends ServiceException {
  private static final long serialVersionUID = 1;

  private final @Nullable String mediaType;

  /**
   * A failure of that status.
   *
   * @param status 400 to 599; no stack trace below 500
   * @param mediaType the media type of {@link #encoded}; null without a body
   * @param message a word on the failure, for logs
   */
  protected DocumentedException(int status, @Nullable String mediaType, String message) {
    super(builder(status, message));
    this.mediaType = mediaType;
  }

  /** The media type of {@link #encoded}; null without a body. */
  public final @Nullable String mediaType() {
    return mediaType;
  }

  /** The body with the codec of its place; null without a body, and of other bodies than JSON. */
  public @Nullable JsonContent<?> content() {
    return null;
  }

  /** The body as it goes over the wire; empty without a body. */
  public byte[] encoded() {
    JsonContent<?> json = content();
    return json == null ? new byte[0] : json.encoded();
  }

  private static Builder builder(int status, String message) {
    return of(ErrorCategory.of(status), message).status(status).code("documented");
  }
}
