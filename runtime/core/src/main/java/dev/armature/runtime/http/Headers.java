package dev.armature.runtime.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view of a request's headers, given by the engine; names match in any case. */
public interface Headers {
  /** The first value of that header; null when absent. */
  @Nullable String get(String name);

  /** All values of that header, in order; empty when absent. */
  List<String> all(String name);
}
