package dev.armature.runtime;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What came before the body of the request that a call came with, as it came: read-only, and safe
 * to be read by other threads. Calls that came without one, in tests for example, have {@link
 * #NONE}.
 */
public interface RequestHead {
  /** That of a call without a request. */
  RequestHead NONE =
      new RequestHead() {
        @Override
        public String method() {
          return "";
        }

        @Override
        public String path() {
          return "";
        }

        @Override
        public @Nullable String rawQuery() {
          return null;
        }

        @Override
        public @Nullable String header(String name) {
          return null;
        }

        @Override
        public List<String> headers(String name) {
          return List.of();
        }

        @Override
        public void forEachHeader(BiConsumer<String, String> each) {}
      };

  /** The method, {@code GET} for example; empty when there is none. */
  String method();

  /** The path, still percent-encoded; empty when there is none. */
  String path();

  /** What follows the question mark, still percent-encoded; null without one. */
  @Nullable String rawQuery();

  /** The first value of a header, names in any case; null when absent. */
  @Nullable String header(String name);

  /** All values of a header, names in any case, in order. */
  List<String> headers(String name);

  /** Gives every header; a name may come more than once. */
  void forEachHeader(BiConsumer<String, String> each);
}
