package dev.armature.runtime.http.server;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Makes an operation's input from a call. May be called twice: once for the verdict, once more to
 * explain what is wrong.
 *
 * @param <T> the input
 */
@FunctionalInterface
public interface Decoder<T> {
  /** Reads the input; null after a violation was reported. */
  @Nullable T read(RequestReader in) throws IOException;
}
