package dev.armature.runtime.error;

import dev.armature.runtime.json.JsonContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the contract documents, with a body of its own; generated per service, status and
 * body type. Thrown by handlers and by clients alike. Subclasses keep their body in a transient
 * field.
 */
public abstract class DocumentedException extends ServiceException {
  private static final long serialVersionUID = 1;

  private final transient List<String> mediaTypes;
  private final transient List<ReplyHeader> added = new ArrayList<>(0);

  /**
   * A failure of that status.
   *
   * @param status 400 to 599; no stack trace below 500
   * @param mediaType the media type of {@link #encoded}; null without a body
   * @param message a word on the failure, for logs
   */
  protected DocumentedException(int status, @Nullable String mediaType, String message) {
    this(status, message, mediaType == null ? List.of() : List.of(mediaType));
  }

  /**
   * A failure whose body may be called by several media types.
   *
   * @param status 400 to 599; no stack trace below 500
   * @param message a word on the failure, for logs
   * @param mediaTypes those of {@link #encoded}, of which callers choose; the first is the usual
   *     one
   */
  protected DocumentedException(int status, String message, List<String> mediaTypes) {
    super(builder(status, message));
    this.mediaTypes = List.copyOf(mediaTypes);
  }

  /** The usual media type of {@link #encoded}; null without a body. */
  public final @Nullable String mediaType() {
    List<String> all = mediaTypes();
    return all.isEmpty() ? null : all.get(0);
  }

  /** The media types that {@link #encoded} may be called by, the usual one first. */
  public final List<String> mediaTypes() {
    return mediaTypes == null ? List.of() : mediaTypes;
  }

  /** The headers that were added, in order. */
  @Override
  public List<ReplyHeader> headers() {
    return added == null ? List.of() : List.copyOf(added);
  }

  /** Adds a header to the reply; before the failure is thrown. */
  protected final void header(String name, String value) {
    added.add(new ReplyHeader(name, value));
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

  /**
   * The body as it goes over the wire by one of its media types.
   *
   * @param mediaType one of {@link #mediaTypes}
   * @throws IllegalArgumentException if it cannot be spelled so
   */
  public byte[] encoded(String mediaType) {
    return encoded();
  }

  private static Builder builder(int status, String message) {
    return of(ErrorCategory.of(status), message).status(status).code("documented");
  }
}
