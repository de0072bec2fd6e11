package dev.armature.runtime.tool;

import dev.armature.runtime.Context;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.error.Problem;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.json.Explaining;
import dev.armature.runtime.json.InvalidJson;
import dev.armature.runtime.json.JsonDecoder;
import dev.armature.runtime.json.JsonReaders;
import dev.armature.runtime.json.Violations;
import dev.armature.runtime.layer.Call;
import dev.armature.runtime.security.Credentials;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One call of a tool. Used by one thread at a time. */
public final class ToolCall implements Call<ToolResult> {
  private final byte[] arguments;
  private final Credentials credentials;
  private final @Nullable ServiceException refusal;
  private final long startNanos;
  private Context context;
  private long endNanos;
  private boolean ended;

  ToolCall(
      byte[] arguments,
      Credentials credentials,
      Context context,
      long startNanos,
      @Nullable ServiceException refusal) {
    this.arguments = arguments;
    this.credentials = credentials;
    this.context = context;
    this.startNanos = startNanos;
    this.refusal = refusal;
  }

  /**
   * Makes the operation's input from the arguments.
   *
   * @param codec reads the object that holds the arguments
   * @throws ValidationException with all violations
   */
  public <T> T decode(JsonDecoder<T> codec) throws IOException {
    try {
      T input = read(codec, null);
      if (input != null) {
        return input;
      }
    } catch (InvalidJson verdict) {
      // Read once more, to say what is wrong.
    }
    throw new ValidationException(Explaining.of(violations -> read(codec, violations)));
  }

  private <T> @Nullable T read(JsonDecoder<T> codec, @Nullable Violations violations)
      throws IOException {
    return JsonReaders.STRICT.reader(arguments, 0, arguments.length, violations).document(codec);
  }

  @Override
  public Context context() {
    return context;
  }

  @Override
  public void context(Context value) {
    context = value;
  }

  @Override
  public Credentials credentials() {
    return credentials;
  }

  @Override
  public long startNanos() {
    return startNanos;
  }

  @Override
  public long endNanos() {
    if (!ended) {
      endNanos = System.nanoTime();
      ended = true;
    }
    return endNanos;
  }

  @Override
  public @Nullable ServiceException refusal() {
    return refusal;
  }

  @Override
  public int overtakenBy() {
    return 0;
  }

  @Override
  public void announce(String name, String value) {
    // A tool's result has no headers.
  }

  /**
   * A failed call of a tool is a result (MCP, Tools, Error Handling); no tool declares statuses.
   */
  @Override
  public boolean tellsStatus() {
    return false;
  }

  @Override
  public ToolResult failure(ServiceException failure) {
    return new ToolResult(
        failure.status(), true, ToolResult.raw(encode(failure)), failure.violations());
  }

  private byte[] encode(ServiceException failure) {
    if (failure instanceof DocumentedException documented && documented.mediaType() != null) {
      return documented.encoded();
    }
    Problem problem =
        new Problem(
            failure,
            context.operation().service(),
            context.operation().id(),
            context.trace().isSet() ? context.trace().traceId() : null,
            Instant.now());
    return ErrorFormat.PROBLEM_JSON.encode(problem);
  }
}
